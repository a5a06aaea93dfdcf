/// Tests of the plan of policies.
@NullMarked
package offerwright.domain.policy;

import org.jspecify.annotations.NullMarked;
