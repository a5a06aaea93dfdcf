/// Tests of taxes against the tables of the IRS, examples worked by hand, and identities.
@NullMarked
package offerwright.calc.tax;

import org.jspecify.annotations.NullMarked;
