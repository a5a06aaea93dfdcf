/// The same engine without a window, for scripts and for machines without a display. The door is
/// [offerwright.cli.CommandLineTool].
///
/// What scripts rely on: the commands and options, the exit codes ([offerwright.cli.ExitCode]), the
/// field names of `--json`, and that results go to standard output while everything that is wrong
/// goes to standard error. This is the only room that writes to the console.
///
/// Who may enter: `app`. This room enters `session`, `files`, `calc` and `domain`; pictures are
/// made by whoever implements [offerwright.cli.ScreenPictures], so that no JavaFX class is needed
/// here.
@NullMarked
package offerwright.cli;

import org.jspecify.annotations.NullMarked;
