/// What an exit leaves for whom: dilution by the rounds before it, the waterfall of preferences,
/// conversion and common, and the chance of it. Doors: [offerwright.calc.exit.Waterfall],
/// [offerwright.calc.exit.PricedRound], [offerwright.calc.exit.Dilution] and
/// [offerwright.calc.exit.ExitModel].
@NullMarked
package offerwright.calc.exit;

import org.jspecify.annotations.NullMarked;
