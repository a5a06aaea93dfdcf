/// The screen Policies: who gets how many tokens, what it brings, what fairness costs, who gains
/// and who loses, and the step by which a policy is adopted.
@NullMarked
package offerwright.ui.policies;

import org.jspecify.annotations.NullMarked;
