/// Tests of where workspaces come from.
@NullMarked
package offerwright.calc.sample;

import org.jspecify.annotations.NullMarked;
