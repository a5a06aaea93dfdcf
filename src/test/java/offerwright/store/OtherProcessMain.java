package offerwright.store;

import java.nio.file.Path;
import java.util.List;
import offerwright.domain.workspace.Workspace;
import offerwright.support.SmallCompany;

/// What the other process does: `hold FILE` opens a workspace and keeps it; `edit FILE` edits it
/// for ever and says each edit that was acknowledged.
public final class OtherProcessMain {
  static final String SAYS = "says: ";

  private OtherProcessMain() {}

  public static void main(String[] arguments) throws Exception {
    if (!(new WorkspaceStore().open(Path.of(arguments[1])) instanceof Opening.Opened opened)) {
      throw new IllegalStateException("cannot open " + arguments[1]);
    }
    say("open");
    if (arguments[0].equals("hold")) {
      Thread.sleep(60_000);
    }
    Workspace workspace = opened.content();
    while (true) {
      int number = workspace.offers().size() + 1;
      workspace = edited(workspace, number);
      opened
          .memory()
          .save(
              workspace,
              problem -> say(problem.isEmpty() ? Integer.toString(number) : problem.toString()));
      if (number % 7 == 0) {
        opened.memory().awaitSaved();
      }
    }
  }

  /// An edit that touches several tables: one more offer, a line in the record of an earlier one,
  /// and the number of offers in the settings.
  static Workspace edited(Workspace workspace, int number) {
    Workspace longer =
        workspace
            .withOffer(Samples.named(SmallCompany.senior(), "K-" + number))
            .withSettings(workspace.settings().withDesk("desk " + number))
            .withTeams(List.of(workspace.teams().getFirst()));
    return longer
        .withOffer(
            "K-" + number / 2,
            offer -> offer.history().size() == 1 ? Samples.submitted(offer) : offer)
        .withFx(workspace.fx());
  }

  private static void say(String what) {
    System.out.println(SAYS + what);
    System.out.flush();
  }
}
