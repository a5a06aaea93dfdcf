/// Levels: the ladder as one editable grid, what a level looks like, and the token policy. The door
/// is [offerwright.ui.levels.LevelsScreen].
@NullMarked
package offerwright.ui.levels;

import org.jspecify.annotations.NullMarked;
