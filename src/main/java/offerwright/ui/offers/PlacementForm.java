package offerwright.ui.offers;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import offerwright.domain.company.Person;
import offerwright.domain.company.Team;
import offerwright.domain.equity.EquityCounting;
import offerwright.domain.offer.Candidate;
import offerwright.domain.offer.Offer;
import offerwright.domain.offer.OfferTerms;
import offerwright.domain.offer.Placement;
import offerwright.domain.problem.Problem;
import offerwright.domain.problem.Severity;
import offerwright.domain.workspace.Workspace;
import offerwright.files.text.Words;
import offerwright.ui.kit.Choice;
import offerwright.ui.kit.Columns;
import offerwright.ui.kit.DateField;
import offerwright.ui.kit.Disclosure;
import offerwright.ui.kit.FieldBox;
import offerwright.ui.kit.Segmented;
import offerwright.ui.kit.TypedField;
import offerwright.ui.kit.WordField;
import offerwright.ui.shell.Workbench;
import org.controlsfx.control.SearchableComboBox;
import org.jspecify.annotations.Nullable;

/// Where and when: level, place, first day, deadline, team and manager; and as details the
/// candidate, the exchange rate and a note.
final class PlacementForm implements Panel {
  private final Workbench bench;
  private final Pen pen;
  private final TermFields fields;
  private final List<TypedField<?>> typed = new ArrayList<>();
  private final VBox box = new VBox(8);
  private final Choice<String> level;
  private final Choice<String> location;
  private final Choice<Optional<String>> team;
  private final SearchableComboBox<Manager> manager = new SearchableComboBox<>();
  private final Segmented<EquityCounting> counting =
      new Segmented<>("Equity counted as", List.of(EquityCounting.values()), Words::of);
  private final DateField expires;
  private final CandidateForm candidate;
  private final Disclosure details;
  private Optional<Shown> last = Optional.empty();
  private List<Person> people = List.of();
  private Optional<String> named = Optional.empty();
  private boolean showing;

  /// Somebody who may be the manager; an empty key = not yet decided.
  private record Manager(String id, String words) {
    static final Manager OPEN = new Manager("", "Not yet decided");
  }

  PlacementForm(Workbench bench, Pen pen) {
    this.bench = bench;
    this.pen = pen;
    fields = new TermFields(pen, bench.formats());
    PlacementMoves moves = new PlacementMoves(bench, pen);
    level = new Choice<>("Level", List.of(), this::levelName);
    level.setOnChoice(moves::level);
    location = new Choice<>("Location", List.of(), this::locationName);
    location.setOnChoice(id -> {
      moves.location(id);
      last.ifPresent(this::show);
    });
    team = new Choice<>("Team", List.of(), this::teamName);
    team.setOnChoice(id ->
        pen.placement(
            "Change team",
            "",
            old ->
                new Placement(old.role(), old.levelId(), id, old.managerId(), old.locationId())));
    manager.setAccessibleText("Manager");
    manager.setConverter(managerWords());
    manager.valueProperty().addListener((_, _, chosen) -> manage(chosen));
    counting.setOnChoice(value ->
        bench
            .session()
            .edit(
                "Count equity as " + Words.of(value).toLowerCase(bench.formats().locale()),
                workspace ->
                    workspace.withSettings(
                        workspace
                            .settings()
                            .withValuation(workspace.settings().valuation().withCounting(value)))));
    DateField start =
        fields.day("First day", "start", Lens.of(OfferTerms::start, OfferTerms::withStart));
    expires = new DateField("Open until", bench.formats(), bench.today());
    expires.setOnDay(day ->
        pen.aside("Change deadline", "expires", offer -> offer.withExpires(Optional.of(day))));
    expires.setOptional(
        "no deadline",
        () ->
            pen.aside("Remove deadline", "expires", offer -> offer.withExpires(Optional.empty())));
    typed.add(expires);
    for (var control : List.of(level, location, team, manager)) {
      fields.guarded(control);
    }
    candidate = new CandidateForm(pen, fields);
    typed.addAll(candidate.typed());
    details = new Disclosure("Candidate, role, note", candidate.node());
    FieldBox counted = new FieldBox("Equity counted in the totals as", counting);
    Columns grid =
        Columns.fields(
            118,
            4,
            new FieldBox("Level", level),
            new FieldBox("Location", location),
            new FieldBox("Start", start),
            new FieldBox("Open until", expires),
            new FieldBox("Team", team),
            new FieldBox("Manager", manager),
            counted);
    Columns.setSpan(counted, 2);
    box.getChildren().addAll(grid, details);
  }

  private String levelName(String id) {
    return bench.session().workspace().ladder().find(id).map(found -> found.name()).orElse(id);
  }

  private String locationName(String id) {
    return bench.session().workspace().location(id).map(found -> found.name()).orElse(id);
  }

  private String teamName(Optional<String> id) {
    return id.map(key -> bench.session().workspace().team(key).map(Team::name).orElse(key))
        .orElse("Not yet decided");
  }

  private static StringConverter<Manager> managerWords() {
    return new StringConverter<>() {
      @Override
      public String toString(@Nullable Manager value) {
        return value == null ? "" : value.words();
      }

      @Override
      public @Nullable Manager fromString(String text) {
        return null;
      }
    };
  }

  private void manage(@Nullable Manager chosen) {
    if (!showing && chosen != null) {
      Optional<String> id = chosen.id().isEmpty() ? Optional.empty() : Optional.of(chosen.id());
      pen.placement(
          "Change manager",
          "",
          old -> new Placement(old.role(), old.levelId(), old.teamId(), id, old.locationId()));
    }
  }

  @Override
  public VBox node() {
    return box;
  }

  @Override
  public void show(Shown shown) {
    last = Optional.of(shown);
    showing = true;
    fields.show(shown);
    Workspace workspace = shown.workspace();
    Placement placement = shown.offer().placement();
    level.show(
        with(
            workspace.ladder().levels().stream().map(found -> found.id()).toList(),
            placement.levelId()),
        placement.levelId());
    location.show(
        with(
            workspace.locations().stream().map(found -> found.id()).toList(),
            placement.locationId()),
        placement.locationId());
    List<Optional<String>> teams = new ArrayList<>();
    teams.add(Optional.empty());
    workspace.teams().forEach(found -> teams.add(Optional.of(found.id())));
    team.show(with(teams, placement.teamId()), placement.teamId());
    showManagers(workspace, placement);
    counting.show(workspace.settings().valuation().counting());
    expires.show(shown.offer().expires());
    expires.setOtherwise(shown.today());
    expires.setRemark(remark(shown, "expires"));
    candidate.show(shown);
    details.setSummary(summary(shown.offer()));
    typed.forEach(field -> field.setEditable(shown.isEditable()));
    showing = false;
  }

  private static String summary(Offer offer) {
    Candidate candidate = offer.candidate();
    return candidate.reference().isEmpty() ? candidate.email() : candidate.reference();
  }

  /// What is wrong with something of the offer apart from its terms, as a sentence; empty if
  /// nothing is.
  private static String remark(Shown shown, String place) {
    return shown.problems().stream()
        .filter(
            problem -> problem.where().endsWith("/" + place) && problem.severity() != Severity.NOTE)
        .findFirst()
        .map(PlacementForm::sentence)
        .orElse("");
  }

  private static String sentence(Problem problem) {
    return problem.message() + " " + problem.repair();
  }

  /// The people who manage somebody, the named one among them, and nobody.
  private void showManagers(Workspace workspace, Placement placement) {
    if (people.equals(workspace.people())
        && named.equals(placement.managerId())
        && !manager.getItems().isEmpty()) {
      showManager(placement);
      return;
    }
    people = workspace.people();
    named = placement.managerId();
    List<String> managing =
        workspace.people().stream()
            .flatMap(person -> person.managerId().stream())
            .distinct()
            .toList();
    List<Manager> all = new ArrayList<>();
    all.add(Manager.OPEN);
    Set<String> ids = new HashSet<>(managing);
    placement.managerId().ifPresent(ids::add);
    workspace.people().stream()
        .filter(person -> ids.contains(person.id()))
        .map(PlacementForm::manager)
        .forEach(all::add);
    placement
        .managerId()
        .filter(id -> workspace.person(id).isEmpty())
        .ifPresent(id -> all.add(new Manager(id, id)));
    if (!manager.getItems().equals(all)) {
      manager.getItems().setAll(all);
    }
    showManager(placement);
  }

  private void showManager(Placement placement) {
    Manager present =
        manager.getItems().stream()
            .filter(each -> each.id().equals(placement.managerId().orElse("")))
            .findFirst()
            .orElse(Manager.OPEN);
    if (!present.equals(manager.getValue())) {
      manager.setValue(present);
    }
  }

  private static Manager manager(Person person) {
    return new Manager(person.id(), person.title() + ", " + person.id());
  }

  private static <T> List<T> with(List<T> values, T present) {
    if (values.contains(present)) {
      return values;
    }
    List<T> all = new ArrayList<>(values);
    all.add(present);
    return all;
  }

  @Override
  public void forget() {
    fields.forget();
    typed.forEach(TypedField::forget);
  }

  /// A field for a text that is not material.
  static WordField aside(
      String name,
      String place,
      boolean optional,
      Pen pen,
      BiFunction<Offer, String, Offer> write) {
    WordField field = new WordField(name);
    String label = "Change " + Character.toLowerCase(name.charAt(0)) + name.substring(1);
    field.setOnWord(text -> pen.aside(label, place, offer -> write.apply(offer, text)));
    if (optional) {
      field.setOptional("", () -> pen.aside(label, place, offer -> write.apply(offer, "")));
    }
    return field;
  }

  /// Reads a text that may be empty.
  static Function<String, Optional<String>> orNone() {
    return text -> text.isEmpty() ? Optional.empty() : Optional.of(text);
  }
}
