package offerwright.ui.settings;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import offerwright.domain.company.Location;
import offerwright.domain.company.Team;
import offerwright.domain.money.CurrencyCode;
import offerwright.domain.money.Money;
import offerwright.domain.problem.Problem;
import offerwright.domain.workspace.Workspace;
import offerwright.ui.kit.Card;
import offerwright.ui.kit.Choice;
import offerwright.ui.kit.Columns;
import offerwright.ui.kit.FieldBox;
import offerwright.ui.kit.Nodes;
import offerwright.ui.kit.NumberField;
import offerwright.ui.kit.NumberFields;
import offerwright.ui.kit.WordField;
import offerwright.ui.shell.Notices;
import offerwright.ui.text.Formats;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/// Places of work and teams. One that people or offers belong to is not removed.
final class PlacesSection implements Section {
  private static final double FIELD = 200;
  private static final int LONGEST_COST_CENTRE = 40;

  private final Formats formats;
  private final SettingsEdits edits;
  private final Notices notices;
  private final RecordTable<Location> places;
  private final RecordTable<Team> teams;
  private final VBox content;

  PlacesSection(Formats formats, SettingsEdits edits, Notices notices) {
    this.formats = formats;
    this.edits = edits;
    this.notices = notices;
    places =
        new RecordTable<>(
            List.of(
                RecordTable.Head.text("Place"),
                RecordTable.Head.text("Paid in"),
                RecordTable.Head.figure("People"),
                RecordTable.Head.rest("")),
            place ->
                List.of(
                    place.name(), place.currency().code(), formats.count(peopleAt(place.id())), ""),
            this::placeForm,
            this::removePlace,
            "No place of work yet: an offer needs one.");
    teams =
        new RecordTable<>(
            List.of(
                RecordTable.Head.text("Team"),
                RecordTable.Head.text("Cost centre"),
                RecordTable.Head.figure("Hiring budget"),
                RecordTable.Head.figure("People"),
                RecordTable.Head.rest("")),
            team ->
                List.of(
                    team.name(),
                    team.costCentre().orElse("not given"),
                    team.hiringBudget().map(formats::money).orElse("no limit set"),
                    formats.count(peopleIn(team.id())),
                    ""),
            this::teamForm,
            this::removeTeam,
            "No teams yet: an offer can do without one.");
    content =
        new VBox(
            16,
            new Card(
                "Places of work",
                places,
                Nodes.row(8, Nodes.button("Add a place", Feather.PLUS, this::addPlace))),
            new Card(
                "Teams",
                Nodes.paragraph(
                    "The hiring budget is the year-1 cash that may still be offered to join the team.",
                    "ow-caption"),
                teams,
                Nodes.row(8, Nodes.button("Add a team", Feather.PLUS, this::addTeam))));
  }

  private long peopleAt(String locationId) {
    return edits.workspace().people().stream()
        .filter(person -> person.locationId().equals(locationId))
        .count();
  }

  private long peopleIn(String teamId) {
    return edits.workspace().people().stream()
        .filter(person -> person.teamId().equals(teamId))
        .count();
  }

  private void addPlace() {
    String id = freeId("place", key -> edits.workspace().location(key).isPresent());
    edits.once(
        "Add a place of work",
        ws ->
            ws.withLocations(
                SettingsEdits.with(
                    ws.locations(), new Location(id, "New place", ws.company().currency()))));
    places.openLast();
  }

  private void addTeam() {
    String id = freeId("team", key -> edits.workspace().team(key).isPresent());
    edits.once(
        "Add a team",
        ws ->
            ws.withTeams(
                SettingsEdits.with(
                    ws.teams(), new Team(id, "New team", Optional.empty(), Optional.empty()))));
    teams.openLast();
  }

  private static String freeId(String word, Predicate<String> isTaken) {
    int number = 1;
    while (isTaken.test(word + "-" + number)) {
      number++;
    }
    return String.format(Locale.ROOT, "%s-%d", word, number);
  }

  private void removePlace(int index) {
    Workspace workspace = edits.workspace();
    Location place = workspace.locations().get(index);
    long offers =
        workspace.offers().stream()
            .filter(offer -> offer.placement().locationId().equals(place.id()))
            .count();
    if (isFree(place.name(), peopleAt(place.id()), offers)) {
      edits.once(
          "Remove " + place.name(),
          ws -> ws.withLocations(SettingsEdits.without(ws.locations(), index)));
    }
  }

  private void removeTeam(int index) {
    Workspace workspace = edits.workspace();
    Team team = workspace.teams().get(index);
    long offers =
        workspace.offers().stream()
            .filter(offer -> offer.placement().teamId().equals(Optional.of(team.id())))
            .count();
    if (isFree(team.name(), peopleIn(team.id()), offers)) {
      edits.once(
          "Remove " + team.name(), ws -> ws.withTeams(SettingsEdits.without(ws.teams(), index)));
    }
  }

  private boolean isFree(String name, long people, long offers) {
    if (people == 0 && offers == 0) {
      return true;
    }
    String who = people == 1 ? "1 person" : formats.count(people) + " people";
    String what = offers == 1 ? "1 offer" : formats.count(offers) + " offers";
    String both = people == 0 ? what : offers == 0 ? who : who + " and " + what;
    notices.problem(
        Problem.error(
            "",
            name
                + " cannot be removed: "
                + both
                + (people + offers == 1 ? " belongs" : " belong")
                + " to it.",
            "Rename it, or give them another first."));
    return false;
  }

  private void changePlace(int index, String what, UnaryOperator<Location> change) {
    edits.typed(
        what + " of place " + (index + 1),
        ws -> ws.withLocations(SettingsEdits.at(ws.locations(), index, change)));
  }

  private RecordTable.Form<Location> placeForm(int index) {
    WordField name = new WordField("Name of the place");
    name.setOnWord(
        word -> changePlace(index, "name", old -> new Location(old.id(), word, old.currency())));
    Choice<CurrencyCode> currency =
        new Choice<>(
            "Currency people are paid in",
            MoreFields.currencies(edits.workspace()),
            CurrencyCode::code);
    currency.setOnChoice(chosen ->
        changePlace(index, "currency", old -> new Location(old.id(), old.name(), chosen)));
    return new RecordTable.Form<>(
        Columns.fields(FIELD, 3, new FieldBox("Name", name), new FieldBox("Paid in", currency)),
        place -> {
          name.show(place.name());
          currency.show(place.currency());
        });
  }

  private void changeTeam(int index, String what, UnaryOperator<Team> change) {
    edits.typed(
        what + " of team " + (index + 1),
        ws -> ws.withTeams(SettingsEdits.at(ws.teams(), index, change)));
  }

  private void changeCostCentre(int index, Optional<String> centre) {
    changeTeam(
        index, "cost centre", old -> new Team(old.id(), old.name(), old.hiringBudget(), centre));
  }

  private RecordTable.Form<Team> teamForm(int index) {
    CurrencyCode company =
        edits
            .workspace()
            .teams()
            .get(index)
            .hiringBudget()
            .map(Money::currency)
            .orElse(edits.workspace().company().currency());
    WordField name = new WordField("Name of the team");
    name.setOnWord(word ->
        changeTeam(
            index, "name", old -> new Team(old.id(), word, old.hiringBudget(), old.costCentre())));
    WordField centre = new WordField("Cost centre");
    centre.setRule(word ->
        word.length() > LONGEST_COST_CENTRE
            ? Optional.of("This must have at most " + LONGEST_COST_CENTRE + " characters.")
            : Optional.empty());
    centre.setOptional("not given", () -> changeCostCentre(index, Optional.empty()));
    centre.setOnWord(word -> changeCostCentre(index, Optional.of(word)));
    NumberField budget =
        NumberFields.money("Hiring budget", formats, company.code(), company.digits());
    budget.setOptional(
        "no limit set",
        () ->
            changeTeam(
                index,
                "hiring budget",
                old -> new Team(old.id(), old.name(), Optional.empty(), old.costCentre())));
    budget.setOnNumber(number ->
        changeTeam(
            index,
            "hiring budget",
            old ->
                new Team(
                    old.id(),
                    old.name(),
                    Optional.of(new Money(number, company)),
                    old.costCentre())));
    return new RecordTable.Form<>(
        Columns.fields(
            FIELD,
            3,
            new FieldBox("Name", name),
            new FieldBox("Cost centre", centre),
            new FieldBox("Hiring budget", budget)),
        team -> {
          name.show(team.name());
          centre.show(team.costCentre());
          budget.show(team.hiringBudget().map(Money::amount));
        });
  }

  @Override
  public String id() {
    return "places";
  }

  @Override
  public String title() {
    return "Places and teams";
  }

  @Override
  public Ikon icon() {
    return Feather.MAP_PIN;
  }

  @Override
  public Node content() {
    return content;
  }

  @Override
  public void show(Workspace workspace) {
    places.show(workspace.locations());
    teams.show(workspace.teams());
  }
}
