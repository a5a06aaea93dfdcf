/// What a comparison of offers is made with: which offers, whose eyes, what may become of their
/// employers. The door is [offerwright.domain.comparison.ComparisonPlan]. Figures are made in
/// `calc.compare`.
@NullMarked
package offerwright.domain.comparison;

import org.jspecify.annotations.NullMarked;
