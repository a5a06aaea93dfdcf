package offerwright.ui.compare;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import offerwright.calc.compare.AskList;
import offerwright.calc.compare.Person;
import offerwright.domain.problem.Problem;
import offerwright.files.text.TradeWords;
import offerwright.ui.kit.FigureActions;
import offerwright.ui.kit.Nodes;
import offerwright.ui.kit.TableText;
import offerwright.ui.text.Formats;

/// What would make an offer equal another: how far it is behind, the table of asks, how much its
/// company would have to grow, and what is counted.
final class AsksPane extends VBox {
  private static final String TITLE = "What would make them equal?";
  private static final double OLD = 0.45;

  private final Formats formats;
  private final Label gap = Nodes.paragraph("", "ow-text");
  private final AskGrid grid = new AskGrid();
  private final Section section;
  private final Label growth = Nodes.paragraph("", "ow-text");
  private final Label notes = Nodes.paragraph("", "ow-caption");
  private Newest.State<AskList> shown = Newest.State.nothing();

  AsksPane(Formats formats, FigureActions.Keeper keeper) {
    super(8);
    this.formats = formats;
    section = new Section(TITLE, keeper, this::table, gap, grid);
    getChildren().addAll(section, growth, notes);
  }

  /// Shows what is solved for a person; an answer to an earlier question steps back.
  void show(Newest.State<AskList> state, Person person) {
    shown = state;
    setOpacity(state.old() && state.answer().isPresent() ? OLD : 1);
    Nodes.setShown(grid, state.answer().isPresent());
    state.answer().ifPresentOrElse(list -> fill(list, person), () -> clear(state.problems()));
    Nodes.setShown(growth, !growth.getText().isEmpty());
    Nodes.setShown(notes, !notes.getText().isEmpty());
  }

  private void clear(List<Problem> problems) {
    section.setTitle(TITLE);
    gap.setText(
        problems.isEmpty()
            ? "Solving what would make one equal the other…"
            : problems.getFirst().message() + " " + problems.getFirst().repair());
    growth.setText("");
    notes.setText("");
  }

  private void fill(AskList list, Person person) {
    AskRows rows = new AskRows(formats, list);
    Locale locale = formats.locale();
    section.setTitle(rows.title());
    gap.setText(
        TradeWords.gap(list, person, locale)
            + (list.isBehind() ? " Any one of these closes it:" : " It would still equal it at:"));
    grid.show(rows);
    growth.setText(TradeWords.growth(list, locale).orElse(""));
    notes.setText(notes(list, person));
  }

  private String notes(AskList list, Person person) {
    return "The cost of tokens counts expected use only. A used token dollar costs "
        + list.offer().tag()
        + " "
        + formats.decimal(1, 2)
        + " and is worth "
        + formats.decimal(person.ownUse(), 2)
        + " to you; what it brings the company is not counted here."
        + (list.growth().isPresent() ? " Growth is reckoned as if it were certain." : "");
  }

  private TableText table() {
    Optional<AskList> list = shown.answer();
    return list.map(found -> new AskRows(formats, found).table())
        .orElseGet(() -> new TableText(List.of(), List.of()));
  }
}
