package offerwright.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import offerwright.session.Session;
import offerwright.support.SmallCompany;

/// A program that makes a workspace and keeps it open until its input ends.
final class OpenElsewhere {
  private OpenElsewhere() {}

  /// Prints `open` when it is.
  public static void main(String[] arguments) throws IOException {
    try (Session session = new Session(InstantSource.fixed(SmallCompany.NOW), Runnable::run)) {
      session
          .create(
              Path.of(arguments[0]),
              SmallCompany.workspace().withOffers(List.of(SmallCompany.senior())),
              false)
          .ifPresent(problem -> {
            throw new IllegalStateException(problem.message());
          });
      System.out.println("open");
      while (System.in.read() >= 0) {
        // Waits.
      }
    }
  }
}
