package offerwright.ui.compare;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import offerwright.calc.draft.EnteredOffers;
import offerwright.domain.comparison.ComparisonPlan;
import offerwright.domain.comparison.Entered;
import offerwright.domain.problem.Checked;
import offerwright.domain.problem.Problem;
import offerwright.domain.workspace.Workspace;
import offerwright.ui.kit.BoxOver;
import offerwright.ui.kit.FileProblems;
import offerwright.ui.kit.Nodes;
import offerwright.ui.kit.ProblemList;
import offerwright.ui.shell.FilePicker;
import offerwright.ui.shell.ReadJob;
import offerwright.ui.shell.Workbench;

/// Offers out of a file: what it is, what can be read of it, what is wrong row by row. Nothing is
/// changed until it is added, as one step.
final class ImportBox {
  private static final int MOST = 200;

  private final Workbench bench;
  private final BoxOver over;
  private final ReadJob reading;

  ImportBox(Workbench bench, BoxOver over) {
    this.bench = bench;
    this.over = over;
    reading = new ReadJob(bench, "offers-import");
  }

  /// Lets the person choose a file and shows what is in it.
  void choose() {
    bench.files().open("Import offers", FilePicker.Kind.OFFERS).ifPresent(this::read);
  }

  private void read(Path file) {
    String name = ReadJob.name(file);
    reading.read(name, () -> OfferFile.read(file), found -> new Page(name, found).open());
  }

  /// What is in one file.
  private final class Page {
    private final String name;
    private final OfferFile file;
    private final FormBox box;
    private final Entries entries;
    private final OfferTicks ticks;
    private final PromisePreview preview;
    private final Label summary = Nodes.paragraph("", "ow-text");
    private final VBox problems = new VBox(14);
    private Optional<ColumnsForm> columns = Optional.empty();
    private Optional<GrantTargets> targets = Optional.empty();
    private List<Entered> ready = List.of();

    Page(String name, OfferFile file) {
      this.name = name;
      this.file = file;
      box = new FormBox(over, "import", "Import " + name, kind(file), "Add offers", this::add);
      entries = new Entries(bench.formats(), this::changed);
      ticks = new OfferTicks(bench.formats(), this::changed);
      preview = new PromisePreview(bench);
      summary.setId("import-summary");
      problems.setId("import-problems");
      VBox form = new VBox(14, summary);
      switch (file) {
        case OfferFile.Table table -> {
          ColumnsForm mapping = new ColumnsForm(table.table(), this::changed);
          columns = Optional.of(mapping);
          form.getChildren()
              .addAll(
                  PlanForms.section("What the columns hold", mapping.node()),
                  Nodes.rule(),
                  PlanForms.section("Offers", ticks.node()));
        }
        case OfferFile.Grants grants -> {
          GrantTargets into = new GrantTargets(bench, grants.contents(), entries);
          targets = Optional.of(into);
          form.getChildren().add(into.node());
        }
        case OfferFile.Whole _ -> form.getChildren().add(PlanForms.section("Offers", ticks.node()));
        case OfferFile.Nothing _ -> {}
      }
      form.getChildren().add(problems);
      box.fill(form, preview.node());
      box.addAtLeft(Nodes.button("Another file…", ImportBox.this::choose));
    }

    void open() {
      changed();
      box.open(problems);
    }

    /// The offers that can be read now, with what is wrong.
    private Checked<List<Entered>> offers(Workspace workspace) {
      return switch (file) {
        case OfferFile.Table table ->
            table
                .table()
                .read(
                    workspace,
                    columns.map(ColumnsForm::mapping).orElse(table.table().guessed()),
                    bench.today());
        case OfferFile.Whole whole -> Checked.good(whole.offers());
        case OfferFile.Grants _ -> targets.map(GrantTargets::read).orElseThrow().map(List::of);
        case OfferFile.Nothing _ -> Checked.bad(List.of());
      };
    }

    private void changed() {
      Workspace workspace = bench.session().workspace();
      Checked<List<Entered>> found = offers(workspace);
      List<Problem> wrong = new ArrayList<>(file.problems());
      boolean typed = file instanceof OfferFile.Grants;
      if (typed) {
        entries.remark(found.problems());
      } else {
        wrong.addAll(found.problems());
      }
      boolean existing = targets.flatMap(GrantTargets::target).isPresent();
      ticks.show(found.value().orElse(List.of()));
      List<Entered> ticked = typed ? found.value().orElse(List.of()) : ticks.ticked();
      Checked<List<Entered>> brought =
          existing ? Checked.good(ticked) : EnteredOffers.into(workspace, ticked, bench.today());
      wrong.addAll(brought.problems());
      ready = brought.value().orElse(List.of());
      preview.show(typed ? found.value().flatMap(all -> all.stream().findFirst()) : ticks.looked());
      say(new FileProblems(name, wrong));
      allow(found, existing);
    }

    private void allow(Checked<List<Entered>> found, boolean existing) {
      box.setAction(
          existing
              ? "Put into the offer"
              : ready.isEmpty() ? "Add offers" : "Add " + count(ready.size(), "offer"));
      List<Problem> inTheWay = new ArrayList<>();
      if (file instanceof OfferFile.Grants) {
        inTheWay.addAll(found.problems());
      }
      if (ready.isEmpty() && inTheWay.isEmpty()) {
        inTheWay.add(
            Problem.error(name, "No offer can be added.", "Mend the file, or choose another."));
      }
      box.allow(inTheWay, entries.isWrong());
      if (box.isReady()) {
        long room =
            ComparisonPlan.MOST - (long) bench.session().workspace().comparison().offers().size();
        box.say(
            existing || ready.size() <= room
                ? "Nothing is changed until it is added."
                : "Four offers are compared at most; the others are kept beside them.");
      }
    }

    private void say(FileProblems found) {
      long left = found.badRows();
      summary.setText(
          kind(file)
              + ": "
              + (ready.isEmpty() ? "nothing to add so far" : count(ready.size(), "offer"))
              + "."
              + (left == 0
                  ? ""
                  : " "
                      + count(left, "row")
                      + " cannot be read and "
                      + (left == 1 ? "is" : "are")
                      + " left out."));
      problems.getChildren().clear();
      if (!found.problems().isEmpty()) {
        problems
            .getChildren()
            .addAll(Nodes.rule(), PlanForms.section("What to look at", problems(found)));
      }
    }

    /// The worst first, each with its place.
    private VBox problems(FileProblems found) {
      VBox list = new VBox(10);
      List<Problem> all = found.worstFirst();
      for (Problem problem : all.subList(0, Math.min(MOST, all.size()))) {
        list.getChildren()
            .add(
                new VBox(
                    Nodes.paragraph(found.place(problem), "ow-caption"),
                    ProblemList.entry(problem)));
      }
      if (all.size() > MOST) {
        list.getChildren()
            .add(
                Nodes.label(
                    "and " + bench.formats().count(all.size() - (long) MOST) + " more",
                    "ow-caption"));
      }
      return list;
    }

    private String count(long number, String word) {
      return bench.formats().count(number) + " " + word + (number == 1 ? "" : "s");
    }

    private void add() {
      if (ready.isEmpty()) {
        return;
      }
      box.hide();
      List<Entered> added = ready;
      boolean existing = targets.flatMap(GrantTargets::target).isPresent();
      bench
          .session()
          .edit(
              "Import " + name,
              workspace ->
                  existing
                      ? WorkspaceSteps.replace(workspace, added.getFirst())
                      : WorkspaceSteps.add(workspace, added));
      bench
          .notices()
          .done(
              existing
                  ? "The grants of " + name + " are in the offer."
                  : count(added.size(), "offer")
                      + " of "
                      + name
                      + (added.size() == 1 ? " is" : " are")
                      + " added.",
              "Undo",
              bench.session()::undo);
    }
  }

  private static String kind(OfferFile file) {
    return switch (file) {
      case OfferFile.Whole whole -> whole.kind();
      case OfferFile.Table _ -> "A table of offers";
      case OfferFile.Grants _ -> "Open Cap Format";
      case OfferFile.Nothing _ -> "A file without offers";
    };
  }
}
