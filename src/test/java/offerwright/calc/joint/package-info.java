/// Tests of the joint simulation against closed forms.
@NullMarked
package offerwright.calc.joint;

import org.jspecify.annotations.NullMarked;
