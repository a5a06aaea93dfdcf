package offerwright.ui.policies;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.DoubleStream;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import offerwright.calc.policy.Allocation;
import offerwright.calc.policy.Gains;
import offerwright.calc.policy.PolicyResult;
import offerwright.calc.policy.Staff;
import offerwright.domain.company.Person;
import offerwright.domain.workspace.Workspace;
import offerwright.ui.chart.Change;
import offerwright.ui.chart.ChangeBars;
import offerwright.ui.chart.ChartUnit;
import offerwright.ui.chart.Frontier;
import offerwright.ui.kit.Chip;
import offerwright.ui.kit.FigureActions;
import offerwright.ui.kit.Nodes;
import offerwright.ui.kit.Segmented;
import offerwright.ui.kit.Tone;
import offerwright.ui.text.Formats;
import org.kordamp.ikonli.feather.Feather;

/// Who gains and who loses under the policy in front, by level, team or person, and that the
/// budgets add up to the cent.
final class ChangesCard {
  /// By what people are grouped.
  enum Group {
    LEVEL("Level"),
    TEAM("Team"),
    PERSON("Person");

    private final String title;

    Group(String title) {
      this.title = title;
    }
  }

  private static final double HEIGHT = 298;
  private static final double LOW_HEIGHT = 252;

  private final ChangeBars bars;
  private final Label title = Nodes.label("Who gains, who loses", "ow-title-4");
  private final Label against = Nodes.label("", "ow-muted");
  private final Chip gain = new Chip();
  private final Chip lose = new Chip();
  private final Chip same = new Chip();
  private final Label sum = Nodes.paragraph("", "ow-caption");
  private final TextField search = new TextField();
  private final Segmented<Group> groups =
      new Segmented<>("Group by", List.of(Group.values()), group -> group.title);
  private final VBox box;
  private Group group = Group.LEVEL;
  private Optional<Shown> shown = Optional.empty();

  /// What is shown.
  private record Shown(Workspace workspace, PolicyResult result, TableLine line, Texts texts) {
    Staff staff() {
      return result.staff();
    }

    Allocation before() {
      return result.today().allocation();
    }

    Allocation after() {
      return line.row().allocation();
    }
  }

  ChangesCard(Formats formats, FigureActions.Keeper keeper) {
    bars = new ChangeBars(formats);
    bars.setId("changes");
    groups.setOnChoice(this::choose);
    groups.show(group);
    groups.getStyleClass().add("ow-plan-choose");
    groups.setMinWidth(HBox.USE_PREF_SIZE);
    search.setId("find-person");
    search.setPromptText("Find a person, level or team");
    search.setAccessibleText("Find a person, level or team");
    search.getStyleClass().add("ow-field-compact");
    search.setMinWidth(80);
    search.textProperty().addListener((_, _, _) -> draw());
    HBox.setHgrow(search, Priority.ALWAYS);
    search.setMaxWidth(280);
    Nodes.setShown(search, false);
    sum.setId("re-adds");
    FigureActions actions =
        FigureActions.ofChart(
            "Who gains, who loses", () -> FigureActions.pictureOf(bars), bars::table, keeper);
    actions.on(bars);
    title.setMinWidth(0);
    for (Chip chip : List.of(gain, lose, same)) {
      chip.setMinWidth(Label.USE_PREF_SIZE);
      Nodes.setShown(chip, false);
    }
    against.setMinWidth(0);
    HBox head = Nodes.row(8, title, Nodes.spring(), gain, lose, same, actions.button());
    head.getStyleClass().add("ow-card-head");
    HBox controls = Nodes.row(8, groups, against, search);
    VBox.setVgrow(bars, Priority.ALWAYS);
    box = new VBox(6, head, controls, bars, sum);
    box.getStyleClass().add("ow-card");
    box.setMinHeight(HEIGHT);
    box.setPrefHeight(HEIGHT);
  }

  VBox node() {
    return box;
  }

  /// While a slider is dragged the bars keep their scale.
  void keepRange(boolean kept) {
    bars.keepRange(kept);
  }

  /// Behind a tab the tab has the title.
  void setTitled(boolean titled) {
    Nodes.setShown(title, titled);
  }

  /// Takes less room in a low window.
  void setLow(boolean low) {
    box.setMinHeight(low ? LOW_HEIGHT : HEIGHT);
    box.setPrefHeight(box.getMinHeight());
  }

  /// Brings a group to the front.
  void choose(Group chosen) {
    group = chosen;
    groups.show(chosen);
    Nodes.setShown(search, group == Group.PERSON);
    Nodes.setShown(against, group != Group.PERSON);
    draw();
  }

  /// Puts the keyboard where a person is searched.
  void find() {
    choose(Group.PERSON);
    search.requestFocus();
    search.selectAll();
  }

  void show(Workspace workspace, PolicyResult result, TableLine line, Texts texts) {
    shown = Optional.of(new Shown(workspace, result, line, texts));
    Gains.Row all = line.change();
    boolean pooled = line.isPooled();
    against.setText(
        line.today()
            ? "choose another policy"
            : line.name() + (pooled ? ": the part a head brings in" : " against today"));
    chip(gain, texts.count(all.gain()) + (pooled ? " more" : " gain"), Feather.ARROW_UP);
    chip(lose, texts.count(all.lose()) + (pooled ? " less" : " lose"), Feather.ARROW_DOWN);
    chip(same, texts.count(all.same()) + " same", Feather.MINUS);
    sum.setText(sum(result, line.row().allocation(), texts));
    draw();
  }

  private static void chip(Chip chip, String words, Feather icon) {
    chip.set(words, icon, Tone.NEUTRAL);
    Nodes.setShown(chip, true);
  }

  void clear() {
    shown = Optional.empty();
    bars.show(Change.NONE);
    sum.setText("");
    against.setText("");
    List.of(gain, lose, same).forEach(chip -> Nodes.setShown(chip, false));
  }

  /// That nothing is lost on the way.
  private static String sum(PolicyResult result, Allocation allocation, Texts texts) {
    long total = allocation.total();
    boolean isPool = total == result.pool().minorUnits();
    String what = isPool ? "the pool" : "the policy’s own total";
    String parts = allocation.pooled() ? "Parts" : "Budgets";
    String kept =
        allocation.reserve() > 0
            ? " of "
                + texts.exact(total - allocation.reserve())
                + " and the reserve of "
                + texts.exact(allocation.reserve())
            : "";
    String adds =
        parts
            + kept
            + " re-add to "
            + texts.exact(total)
            + ", "
            + what
            + ", to the cent; cents go by largest remainder.";
    return allocation.pooled()
        ? "A team draws on one pool: a head may use up to "
            + texts.share(allocation.fairUse())
            + " of the part it brings in, while the pool lasts. "
            + adds
        : adds;
  }

  private void draw() {
    shown.ifPresent(now -> {
      if (now.line().today()) {
        bars.setNothing("Today’s budgets are what others are compared with");
        bars.show(Change.NONE);
        return;
      }
      bars.setNothing(
          group == Group.PERSON && !search.getText().isBlank()
              ? "Nobody found: try a part of the id, role, level or team"
              : "Nobody to compare yet");
      bars.show(
          switch (group) {
            case LEVEL ->
                grouped(now, "Level", Gains.byLevel(now.staff(), now.before(), now.after()));
            case TEAM -> grouped(now, "Team", Gains.byTeam(now.staff(), now.before(), now.after()));
            case PERSON -> persons(now);
          });
    });
  }

  private static Change grouped(Shown now, String heading, List<Gains.Row> groups) {
    List<Change.Row> rows =
        groups.stream()
            .map(one ->
                new Change.Row(
                    one.name(),
                    one.name(),
                    one.before(),
                    one.after(),
                    one.gain(),
                    one.lose(),
                    facts(
                        now,
                        one.after(),
                        new Frontier.Fact("people", now.texts().count(one.people())))))
            .toList();
    return change(
        now,
        heading,
        now.after().pooled() ? "change of the part a head" : "change a head",
        !now.after().pooled(),
        rows);
  }

  private static Change change(
      Shown now, String heading, String caption, boolean counted, List<Change.Row> rows) {
    double most =
        rows.stream()
            .flatMapToDouble(row -> DoubleStream.of(row.today(), row.next()))
            .max()
            .orElse(1);
    double size = most >= 1e9 ? 1e6 : most >= 10_000 ? 1e3 : 1;
    String count = size == 1e6 ? " million" : size == 1e3 ? " thousand" : "";
    String sign = now.texts().sign();
    return new Change(
        heading,
        caption + ", " + sign + count,
        new ChartUnit(sign + count, size, sign, ""),
        counted,
        rows);
  }

  private Change persons(Shown now) {
    Staff staff = now.staff();
    double unit = staff.currency().minorUnits();
    String wanted = search.getText().strip().toLowerCase(Locale.ROOT);
    Map<String, String> titles =
        wanted.isEmpty()
            ? Map.of()
            : now.workspace().people().stream().collect(toMap(Person::id, Person::title));
    List<Change.Row> rows =
        Gains.between(staff, now.before(), now.after()).people().stream()
            .filter(person -> wanted.isEmpty() || fits(staff, titles, person, wanted))
            .sorted(Comparator.comparingLong(Gains.Person::change).reversed())
            .map(person ->
                new Change.Row(
                    person.id(),
                    person.id(),
                    person.before() / unit,
                    person.after() / unit,
                    person.sign() > 0 ? 1 : 0,
                    person.sign() < 0 ? 1 : 0,
                    facts(
                        now,
                        person.after() / unit,
                        new Frontier.Fact("level", staff.levels().get(person.level())),
                        new Frontier.Fact("team", staff.teams().get(person.team())))))
            .toList();
    return change(
        now, "Person", now.after().pooled() ? "change of the part" : "change", false, rows);
  }

  /// What else is known of a row; in a pool the most that may be used of it.
  private static List<Frontier.Fact> facts(Shown now, double after, Frontier.Fact... known) {
    List<Frontier.Fact> facts = new ArrayList<>(List.of(known));
    if (now.after().pooled()) {
      facts.add(
          new Frontier.Fact(
              "may use at most a head", now.texts().money(after * now.after().fairUse())));
    }
    return facts;
  }

  private static boolean fits(
      Staff staff, Map<String, String> titles, Gains.Person person, String wanted) {
    String all =
        String.join(
            " ",
            person.id(),
            titles.getOrDefault(person.id(), ""),
            staff.levels().get(person.level()),
            staff.teams().get(person.team()));
    return all.toLowerCase(Locale.ROOT).contains(wanted);
  }
}
