/// Tests of the screen Policies.
@NullMarked
package offerwright.ui.policies;

import org.jspecify.annotations.NullMarked;
