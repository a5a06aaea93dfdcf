/// Who gets how many tokens: rules that hand out a pool, what they need to know of people and
/// projects, and the policy in force. `PolicyPlan` is the door; `calc.policy` makes the figures.
@NullMarked
package offerwright.domain.policy;

import org.jspecify.annotations.NullMarked;
