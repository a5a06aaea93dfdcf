/// The front door. `Main` decides between the window and the command line; every other line has a
/// room of its own.
@NullMarked
package offerwright;

import org.jspecify.annotations.NullMarked;
