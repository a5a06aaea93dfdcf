/// Home: what is open, where to go, and what needs attention. The door is
/// [offerwright.ui.home.HomeScreen].
@NullMarked
package offerwright.ui.home;

import org.jspecify.annotations.NullMarked;
