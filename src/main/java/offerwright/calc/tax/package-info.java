/// What a person pays on pay: United States federal income tax, payroll taxes, withholding and the
/// alternative minimum tax by a dated table, or one effective rate. The door is
/// [offerwright.calc.tax.TaxCurve], made once and asked thousands of times; the parts may be asked
/// by themselves. Everything is ordinary income here; capital gains have no rates of their own.
@NullMarked
package offerwright.calc.tax;

import org.jspecify.annotations.NullMarked;
