/// Controls the screens are made of: fields that check what is typed, cards, chips, lists of
/// figures, the trail popover, empty states.
@NullMarked
package offerwright.ui.kit;

import org.jspecify.annotations.NullMarked;
