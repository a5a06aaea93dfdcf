package offerwright.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import offerwright.domain.problem.Problem;
import offerwright.files.text.Words;
import offerwright.session.Session;

/// What surrounds a command: the time, the place, and where it prints.
///
/// @param clock tells the moment
/// @param zone tells the day
/// @param locale how figures are written for people; `--json` does not depend on it
/// @param pictures makes pictures of screens
/// @param out results
/// @param err everything that is wrong
record Desk(
    InstantSource clock,
    ZoneId zone,
    Locale locale,
    ScreenPictures pictures,
    PrintStream out,
    PrintStream err) {
  LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), zone);
  }

  Texts texts() {
    return new Texts(locale);
  }

  /// A session without a workspace. Nobody listens to it, so it needs no thread to come home to.
  Session session() {
    return new Session(clock, Runnable::run);
  }

  void print(String line) {
    out.println(line);
  }

  /// An object as JSON, however large.
  void printJson(Object value) {
    try {
      Json.write(value, out);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible); // a print stream keeps its troubles to itself
    }
  }

  /// One line for each problem: how bad, what, how to mend it, and where.
  void complain(List<Problem> problems) {
    problems.forEach(problem -> err.println(line(problem)));
  }

  static String line(Problem problem) {
    String place = problem.where().isEmpty() ? "" : " [" + problem.where() + "]";
    return Words.of(problem.severity()) + ": " + problem.message() + " " + problem.repair() + place;
  }
}
