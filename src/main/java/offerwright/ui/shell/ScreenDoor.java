package offerwright.ui.shell;

import java.util.function.Supplier;
import org.kordamp.ikonli.Ikon;

/// An entry of the rail and how to build the screen behind it.
///
/// @param id key for navigation; example: "offers"
/// @param title example: "Offers"
/// @param icon icon in the rail
/// @param build called once, on the first visit
public record ScreenDoor(String id, String title, Ikon icon, Supplier<Screen> build) {}
