/// Trades: one part of a package moved into another while company cost, candidate value or face
/// total stays. The door is [offerwright.calc.trade.Trades].
@NullMarked
package offerwright.calc.trade;

import org.jspecify.annotations.NullMarked;
