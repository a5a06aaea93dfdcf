/// Settings: what a workspace chooses once for all of its offers, and the tables it computes with.
/// The door is [offerwright.ui.settings.SettingsScreen].
@NullMarked
package offerwright.ui.settings;

import org.jspecify.annotations.NullMarked;
