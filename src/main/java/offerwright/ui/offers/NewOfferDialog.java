package offerwright.ui.offers;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import offerwright.calc.draft.OfferDraft;
import offerwright.domain.company.Location;
import offerwright.domain.level.Level;
import offerwright.domain.offer.Candidate;
import offerwright.domain.offer.Offer;
import offerwright.domain.offer.Placement;
import offerwright.domain.problem.Checked;
import offerwright.domain.problem.Problem;
import offerwright.domain.workspace.Workspace;
import offerwright.ui.kit.Choice;
import offerwright.ui.kit.Columns;
import offerwright.ui.kit.DateField;
import offerwright.ui.kit.FieldBox;
import offerwright.ui.kit.Nodes;
import offerwright.ui.kit.WordField;
import offerwright.ui.shell.Workbench;

/// A new offer: level, place, first day, and whom it is for. Everything else comes from the level
/// and can be changed afterwards.
final class NewOfferDialog {
  private static final int USUAL_NOTICE_DAYS = 42;

  private final Workbench bench;
  private final Overlay overlay;
  private final Optional<Offer> like;
  private final Consumer<Offer> made;
  private final Choice<Level> level;
  private final Choice<Location> location;
  private final DateField start;
  private final WordField id = new WordField("Key of the offer");
  private final WordField name = new WordField("Candidate's name");
  private final WordField role = new WordField("Role");
  private final Label promise = Nodes.paragraph("", "ow-caption");
  private final VBox wrong = new VBox(4);

  /// A form that begins at the level and place of `like`, the offer looked at last.
  NewOfferDialog(Workbench bench, Overlay overlay, Optional<Offer> like, Consumer<Offer> made) {
    this.like = like;
    this.bench = bench;
    this.overlay = overlay;
    this.made = made;
    Workspace workspace = bench.session().workspace();
    level = new Choice<>("Level", workspace.ladder().levels(), Level::name);
    location =
        new Choice<>(
            "Location", workspace.locations(), place -> place.name() + ", " + place.currency());
    start = new DateField("First day", bench.formats(), bench.today());
    level.setId("new-level");
    id.setId("new-id");
    name.setId("new-name");
    role.setId("new-role");
  }

  void open() {
    Workspace workspace = bench.session().workspace();
    level.show(
        like.flatMap(offer -> workspace.ladder().find(offer.placement().levelId()))
            .orElseGet(() -> workspace.ladder().levels().getFirst()));
    like.flatMap(offer -> workspace.location(offer.placement().locationId()))
        .or(() -> workspace.locations().stream().findFirst())
        .ifPresent(location::show);
    start.show(monday(bench.today().plusDays(USUAL_NOTICE_DAYS)));
    level.setOnChoice(this::suggest);
    suggest(level.getValue());
    Button create = new Button("Create offer");
    create.setId("new-create");
    create.setOnAction(_ -> create());
    Columns form =
        Columns.fields(
            150,
            3,
            new FieldBox("Level", level),
            new FieldBox("Location", location),
            new FieldBox("First day", start),
            new FieldBox("Offer", id),
            new FieldBox("Candidate", name),
            new FieldBox("Role", role));
    Overlay.say(wrong, List.of());
    overlay.show("New offer", 560, new VBox(12, form, promise, wrong), List.of(create));
    level.requestFocus();
  }

  private static LocalDate monday(LocalDate day) {
    return day.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
  }

  private void suggest(Level chosen) {
    String next = OfferDraft.nextId(bench.session().workspace(), chosen);
    id.show(next);
    name.show("Candidate " + next);
    role.show(chosen.name());
    promise.setText(
        "Starts with the package of the level: base at the midpoint of "
            + bench.formats().money(chosen.band().midpoint())
            + ", bonus, equity, tokens and benefits.");
  }

  private void create() {
    Workspace workspace = bench.session().workspace();
    String key = id.getText().strip();
    if (key.isEmpty()
        || name.getText().isBlank()
        || role.getText().isBlank()
        || start.isWrong()
        || location.getValue() == null) {
      Overlay.say(
          wrong,
          List.of(
              Problem.error(
                  "",
                  "Offer, candidate, role, location and first day are needed.",
                  "Fill in what is missing.")));
      return;
    }
    Candidate candidate = new Candidate("", name.getText(), "");
    Checked<Offer> draft =
        OfferDraft.fromLevel(
            workspace,
            key,
            candidate,
            level.getValue().id(),
            location.getValue().id(),
            start.current().orElseThrow(),
            bench.now());
    if (draft.value().isEmpty()) {
      Overlay.say(wrong, draft.problems());
      return;
    }
    overlay.hide();
    Offer offer = draft.value().get();
    Placement old = offer.placement();
    Placement named =
        new Placement(
            role.getText(), old.levelId(), old.teamId(), old.managerId(), old.locationId());
    made.accept(offer.revised(named, offer.terms(), bench.now(), workspace.settings().desk()));
  }
}
