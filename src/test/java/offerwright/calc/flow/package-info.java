/// Tests of dated flows.
@NullMarked
package offerwright.calc.flow;

import org.jspecify.annotations.NullMarked;
