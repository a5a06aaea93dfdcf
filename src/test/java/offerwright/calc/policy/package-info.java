/// Tests of comparisons of policies.
@NullMarked
package offerwright.calc.policy;

import org.jspecify.annotations.NullMarked;
