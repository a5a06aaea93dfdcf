/// What an option is worth where no formula in closed form tells: exercised early, forfeited, not
/// marketable; and how many incentive options keep their tax treatment. Doors:
/// [offerwright.calc.option.EmployeeLattice] for employee options,
/// [offerwright.calc.option.BinomialLattice] for the textbook's,
/// [offerwright.calc.option.MarketabilityDiscount], [offerwright.calc.option.IsoLimit]. European
/// options in closed form, the expected term of SAB 107 and the expected vested share under a
/// hazard of leaving are in `calc.value`.
@NullMarked
package offerwright.calc.option;

import org.jspecify.annotations.NullMarked;
