/// Equity as agreed: what is granted, when it vests, and what the company has disclosed about its
/// shares. Dates and values are computed in `calc`.
@NullMarked
package offerwright.domain.equity;

import org.jspecify.annotations.NullMarked;
