/// Tests of comparing uncertain amounts: closed forms, laws that hold for any amounts, brute force.
@NullMarked
package offerwright.calc.risk;

import org.jspecify.annotations.NullMarked;
