@NullMarked
package offerwright.calc.ladder;

import org.jspecify.annotations.NullMarked;
