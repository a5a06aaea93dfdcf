/// How a figure came about, step by step. Built beside the verbs, shown by `ui.kit`, printed by
/// `cli` and `files`.
@NullMarked
package offerwright.calc.trail;

import org.jspecify.annotations.NullMarked;
