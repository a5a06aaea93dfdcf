package offerwright.ui.compare;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import offerwright.calc.compare.ComparedOffer;
import offerwright.domain.comparison.OfferKey;
import offerwright.domain.comparison.YearBasis;
import offerwright.domain.problem.Problem;
import offerwright.domain.workspace.Workspace;
import offerwright.ui.kit.BoxOver;
import offerwright.ui.kit.EmptyState;
import offerwright.ui.kit.FigureActions;
import offerwright.ui.kit.ProblemStrip;
import offerwright.ui.shell.Command;
import offerwright.ui.shell.FigureFiles;
import offerwright.ui.shell.RunState;
import offerwright.ui.shell.Screen;
import offerwright.ui.shell.Workbench;
import org.kordamp.ikonli.feather.Feather;

/// Compare: which offer is worth more to a person, and what to ask for. Figures come from
/// `calc.compare`.
public final class CompareScreen implements Screen {
  private static final String DETAIL = "compare";

  private final Workbench bench;
  private final BoxOver over = new BoxOver();
  private final ComparePen pen;
  private final CompareDialogs dialogs;
  private final ExportJobs export;
  private final CompareModel model;
  private final AddMenu add;
  private final OfferBar bar;
  private final ProblemStrip problems;
  private final PathsLine paths;
  private final PersonBox person;
  private final OwnUseBox ownUse;
  private final CompareView view;
  private Path file;

  /// The screen on a workbench; it shows the workspace that is open and follows every change.
  public CompareScreen(Workbench bench) {
    this(bench, new PaperExport(bench.preferences()));
  }

  /// The same with another way to write files.
  CompareScreen(Workbench bench, CompareExport files) {
    this.bench = bench;
    file = bench.session().file();
    FigureActions.Keeper keeper = new FigureFiles(bench);
    pen = new ComparePen(bench.session());
    model = new CompareModel(bench, this::paint, this::follow);
    dialogs = new ComparisonBoxes(bench, over);
    export = new ExportJobs(bench, files, model::front);
    add = new AddMenu(this::add, this::find, dialogs);
    bar = new OfferBar(pen, bench.navigator(), dialogs, add, export::export);
    problems =
        new ProblemStrip(
            "compare-problems",
            "Problems of these offers",
            new Ways(pen, bench.navigator(), dialogs)::of);
    paths = new PathsLine(bench.formats(), model::stop, model::resume);
    person = new PersonBox(bench.formats(), pen);
    ownUse = new OwnUseBox(bench.formats(), pen::ownUse, pen::lift);
    view =
        new CompareView(
            bar,
            problems,
            new VerdictStrip(person, paths),
            new YearsCard(bench.formats(), keeper, pen::years),
            new TotalsCard(bench.formats(), ownUse),
            CompareTabs.of(bench, keeper, person::editWealth, this::front),
            over);
    ownUse.dragged().addListener((_, _, dragged) -> view.keepRange(dragged));
    person.dragged().addListener((_, _, dragged) -> view.keepRange(dragged));
    bench.session().onChange(_ -> changed());
    bench.background().cancel(WarmUp.KEY);
    refresh();
  }

  /// Loads what a first comparison needs while nobody waits for it; the window must be shown.
  public static void warmUp(Workbench bench) {
    WarmUp.begin(bench);
  }

  private void front(String tab) {
    view.select(tab);
  }

  /// While the screen is not in front it rests; it is brought up to date when it is shown.
  private void changed() {
    if (!file.equals(bench.session().file())) {
      model.forget();
      file = bench.session().file();
    }
    if (view.node().getScene() != null) {
      refresh();
    }
  }

  private void refresh() {
    model.ask(bench.session().workspace());
  }

  private void paint(Shown shown) {
    bar.show(shown.comparison());
    problems.show(problems(shown));
    boolean none = shown.comparison().offers().isEmpty();
    view.showAlone(none ? Optional.of(nothing(shown.comparison().workspace())) : Optional.empty());
    if (!none) {
      view.show(shown);
    }
  }

  /// What is wrong. What is wrong with all offers alike is said once; what is said beside its field
  /// is left out.
  private static List<Problem> problems(Shown shown) {
    List<Problem> all = new ArrayList<>(shown.comparison().allProblems());
    shown.answer().ifPresent(answer -> all.addAll(answer.problems()));
    Map<String, Problem> once = new LinkedHashMap<>();
    all.stream()
        .filter(problem -> !PersonBox.isAbout(problem))
        .forEach(problem -> once.putIfAbsent(problem.message() + problem.repair(), problem));
    return List.copyOf(once.values());
  }

  private EmptyState nothing(Workspace workspace) {
    String title = "Which offer is worth more to you?";
    String sentence =
        "Two to four offers side by side: by year, line by line and with their risk; what would make the weaker one equal, and what to ask for.";
    if (!Choosable.of(workspace).isEmpty()) {
      return new EmptyState(Feather.COLUMNS, title, sentence, "Choose an offer", this::find);
    }
    return new EmptyState(
        Feather.COLUMNS,
        title,
        sentence,
        "Type a competing offer",
        dialogs::quickEntry,
        "Import",
        dialogs::importOffers);
  }

  private void add(OfferKey offer) {
    pen.add(offer).ifPresent(bench.notices()::problem);
  }

  private void find() {
    OfferPicker.open(over, Choosable.of(bench.session().workspace()), this::add);
  }

  private void follow(RunState now) {
    paths.show(now);
    if (now instanceof RunState.Failed(var problem)) {
      problems.show(List.of(problem));
    }
  }

  @Override
  public Node content() {
    return view.node();
  }

  @Override
  public void shown() {
    refresh();
  }

  /// Adds an offer by its key; a key that is unknown, or compared already, changes nothing.
  @Override
  public void open(String target) {
    Choosable.of(bench.session().workspace()).stream()
        .filter(offer -> offer.key().id().equals(target))
        .findFirst()
        .ifPresent(offer -> add(offer.key()));
  }

  @Override
  public List<Command> commands() {
    List<Command> commands = new ArrayList<>();
    commands.add(Command.of("Add an offer to the comparison", "Shortcut+N", DETAIL, add::open));
    exports(commands);
    commands.add(Command.of("Type a competing offer…", DETAIL, dialogs::quickEntry));
    commands.add(Command.of("Import offers…", DETAIL, dialogs::importOffers));
    commands.add(Command.of("Assumptions of the comparison…", DETAIL, dialogs::assumptions));
    Workspace workspace = bench.session().workspace();
    for (Choosable offer : Choosable.of(workspace)) {
      commands.add(Command.of("Compare " + offer.words(), DETAIL, () -> add(offer.key())));
    }
    model
        .front()
        .ifPresent(shown -> shown.comparison().offers().forEach(offer -> offer(commands, offer)));
    if (!workspace.comparison().offers().isEmpty()) {
      views(commands);
    }
    return commands;
  }

  private void exports(List<Command> commands) {
    commands.add(Command.of("Export the comparison…", "Shortcut+E", "", bar::openExport));
    commands.add(
        Command.of(
            "Export the comparison to Excel…",
            "xlsx",
            () -> export.export(CompareExport.Form.WORKBOOK)));
    commands.add(
        Command.of(
            "Export the comparison as a page…",
            "PDF",
            () -> export.export(CompareExport.Form.PAGE)));
  }

  private void offer(List<Command> commands, ComparedOffer offer) {
    commands.add(
        Command.of(
            "What I believe of " + offer.tag() + "…",
            offer.name(),
            () -> dialogs.beliefs(offer.key())));
    commands.add(
        Command.of(
            "Take " + offer.tag() + " out of the comparison",
            offer.name(),
            () -> pen.remove(offer.key())));
  }

  private void views(List<Command> commands) {
    for (String title : view.titles()) {
      commands.add(Command.of("Show tab " + title, DETAIL, () -> view.select(title)));
    }
    commands.add(Command.of("By years of work", DETAIL, () -> pen.years(YearBasis.EMPLOYMENT)));
    commands.add(Command.of("By calendar years", DETAIL, () -> pen.years(YearBasis.CALENDAR)));
    commands.add(Command.of("What tokens are worth to me", DETAIL, ownUse::edit));
    commands.add(Command.of("Outside wealth", DETAIL, person::editWealth));
  }

  @Override
  public String help() {
    return """
    Which of two to four offers is worth more to you, how sure that is, and what to ask for.
    The sentence on top says who is ahead, and never more than its interval allows. It hangs on what you own besides, how averse to risk you are, and what a used token dollar is worth to you; that one starts at 0 and is yours to raise.
    The three totals are always side by side; tokens are in none of them. An asterisk says that something is missing because it is not disclosed.
    Lines sets the offers side by side: bold from 10 % on, close under 2 %; what was assumed stands below. Copy or save the table with “…” or Ctrl+C.
    Ctrl+N adds an offer. On an offer in the title row Alt with an arrow moves it and Delete takes it out; Ctrl+Z undoes any change.\
    """;
  }
}
