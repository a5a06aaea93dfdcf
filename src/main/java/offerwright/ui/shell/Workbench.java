package offerwright.ui.shell;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import offerwright.session.Session;
import offerwright.ui.kit.Explained;
import offerwright.ui.task.Background;
import offerwright.ui.text.Formats;

/// Everything a screen may use, handed to its constructor.
///
/// @param session the open workspace, the only door for change
/// @param background work beside the window
/// @param formats how figures are written
/// @param explained makes figures explain themselves
/// @param navigator leads to other screens
/// @param notices tells the person something
/// @param files asks the person for a file
/// @param preferences what is remembered between runs
/// @param clock the time
/// @param zone where the person sits
public record Workbench(
    Session session,
    Background background,
    Formats formats,
    Explained explained,
    Navigator navigator,
    Notices notices,
    FilePicker files,
    Preferences preferences,
    InstantSource clock,
    ZoneId zone) {
  /// This moment.
  public Instant now() {
    return clock.instant();
  }

  /// Today where the person sits.
  public LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), zone);
  }
}
