/// Offers side by side, for the person who has to choose. The door is
/// [offerwright.ui.compare.CompareScreen]; figures come from `calc.compare`, words from
/// `files.text`.
@NullMarked
package offerwright.ui.compare;

import org.jspecify.annotations.NullMarked;
