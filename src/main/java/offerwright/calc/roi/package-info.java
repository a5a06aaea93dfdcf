/// Whether spending pays: present values, internal rates of return, payback, break-even points, and
/// what the same money would do elsewhere. The convention everywhere: an outlay at the start, equal
/// periods, flows at their ends, effective rates.
@NullMarked
package offerwright.calc.roi;

import org.jspecify.annotations.NullMarked;
