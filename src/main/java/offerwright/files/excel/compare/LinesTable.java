package offerwright.files.excel.compare;

import java.util.Optional;
import java.util.stream.Stream;
import offerwright.calc.compare.ComparisonLine;
import offerwright.calc.compare.LineCell;
import offerwright.calc.compare.LineDifference;
import offerwright.calc.compare.LineItem;
import offerwright.calc.value.PackagePart;
import offerwright.files.excel.Entry;
import offerwright.files.excel.Look;
import offerwright.files.excel.Page;
import offerwright.files.text.ComparisonWords;
import offerwright.files.text.LineWords;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.FontFormatting;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.SheetConditionalFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;

/// Line by line, and how each further offer differs from the first: amounts and differences are
/// live, words are as compared.
final class LinesTable {
  private static final int LABEL = CompareSheet.LABEL;
  private static final int FIRST = CompareSheet.FIRST;

  private final Model model;
  private final Page page;
  private final int last;

  LinesTable(Model model, Page page, int last) {
    this.model = model;
    this.page = page;
    this.last = last;
  }

  void write() {
    Model.section(page, "Line by line", LABEL, last);
    Model.heads(page, "Line", FIRST, model.comparison().offers(), 18);
    int offers = model.columns().size();
    String first = model.comparison().offers().getFirst().tag();
    for (int i = 1; i < offers; i++) {
      page.put(
          FIRST + offers + i - 1,
          Look.HEAD_WRAPPED,
          model.comparison().offers().get(i).tag() + " against " + first);
    }
    page.fill(LABEL, FIRST + 2 * offers - 2, Look.HEAD);
    int top = page.number() + 1;
    model.comparison().lines().forEach(this::line);
    emphasis(top, page.number());
    if (offers > 1) {
      page.paragraph(
          LABEL,
          last,
          Look.NOTE,
          "Differences from 10 % of the larger amount on are bold; below 2 % they are grey: close, other things may decide.",
          (34 + 19 * (last - FIRST + 1)) * 11 / 10);
    }
  }

  private void line(ComparisonLine line) {
    boolean total = line.item().isTotal();
    int longest =
        line.cells().stream().mapToInt(cell -> LineWords.of(cell).length()).max().orElse(0);
    page.row(longest > 24 ? 5 + 11.5f * Math.ceilDiv(longest, 22) : Page.ROW)
        .put(LABEL, look(line.item()), ComparisonWords.of(line.item()));
    for (Column column : model.columns()) {
      int place = FIRST + column.index();
      page.put(place, total ? Look.STRONG : Look.VALUE, entry(line, column))
          .name(place, name(line.item(), column));
    }
    for (int i = 1; i < model.columns().size(); i++) {
      page.put(FIRST + model.columns().size() + i - 1, Look.VALUE, difference(line, i));
    }
  }

  /// Name of a cell: `Line_BASE_A`.
  static String name(LineItem item, Column column) {
    return column.name(Names.LINE + "_" + item.name());
  }

  private static Look look(LineItem item) {
    return item.part().map(LinesTable::look).orElse(Look.WORDS);
  }

  private static Look look(PackagePart part) {
    return switch (part) {
      case CASH -> Look.CASH_LABEL;
      case VARIABLE -> Look.VARIABLE_LABEL;
      case EQUITY -> Look.EQUITY_LABEL;
      case BENEFITS -> Look.BENEFITS_LABEL;
      case TOKENS -> Look.TOKENS_LABEL;
    };
  }

  private Entry entry(ComparisonLine line, Column column) {
    LineCell cell = line.cells().get(column.index());
    Optional<LineFormulas.Source> source = LineFormulas.source(line.item(), column);
    if (source.isEmpty()) {
      return fixed(cell);
    }
    boolean incomplete = cell instanceof LineCell.Amount amount && amount.incomplete();
    boolean assumed = cell instanceof LineCell.Amount amount && amount.assumed();
    String format = Marks.format(column, incomplete, assumed);
    String amount = source.get().amount();
    return switch (cell) {
      case LineCell.NotKnown unknown ->
          source
              .get()
              .guard()
              .filter(name -> holdsWords(name, column))
              .<Entry>map(name ->
                  new Entry.Formula(
                      "IF(ISNUMBER("
                          + name
                          + "),"
                          + column.scaled(amount)
                          + ","
                          + quoted(unknown)
                          + ")",
                      format))
              .orElseGet(() -> fixed(cell));
      case LineCell.None _ ->
          new Entry.Formula(
              "IF(SUM(" + amount + ")=0,\"none\"," + column.scaled(amount) + ")", format);
      default -> new Entry.Formula(column.scaled(amount), format);
    };
  }

  private static Entry fixed(LineCell cell) {
    return cell instanceof LineCell.NotKnown unknown
        ? new Entry.Unknown(unknown.reason())
        : Entry.words(LineWords.of(cell));
  }

  /// Whether typing a number over an input would make an amount known. An amount that stands in the
  /// terms although the employer does not disclose it stays unsaid.
  private boolean holdsWords(String name, Column column) {
    Name found = model.workbook().getName(name);
    CellReference at = new CellReference(found.getRefersToFormula());
    Cell cell =
        model.workbook().getSheet(at.getSheetName()).getRow(at.getRow()).getCell(at.getCol());
    return cell.getCellType() == CellType.STRING
        || (name.startsWith("Token") && column.offer().terms().tokens().isEmpty());
  }

  private static String quoted(LineCell.NotKnown unknown) {
    return "\"" + unknown.reason().replace("\"", "\"\"") + "\"";
  }

  private Entry difference(ComparisonLine line, int offer) {
    LineDifference said = line.againstFirst().get(offer - 1);
    Column first = model.columns().getFirst();
    Column other = model.columns().get(offer);
    boolean live =
        Stream.of(first, other)
                .anyMatch(column -> LineFormulas.source(line.item(), column).isPresent())
            && first.shown().equals(other.shown());
    if (!live) {
      return switch (said) {
        case LineDifference.NotKnown _ -> new Entry.Unknown("not known");
        case LineDifference.ByAmount amount ->
            new Entry.Figure(
                amount.more().toDouble(),
                Marks.difference(amount.more().currency(), amount.incomplete()));
        case LineDifference.Same _, LineDifference.Differs _ -> Entry.words(LineWords.of(said));
      };
    }
    String a = page.address(FIRST);
    String b = page.address(FIRST + offer);
    String more = "ROUND(SUM(" + b + ")-SUM(" + a + ")," + first.shown().digits() + ")";
    boolean incomplete = said instanceof LineDifference.ByAmount amount && amount.incomplete();
    return new Entry.Formula(
        "IF(OR("
            + unknown(a)
            + ","
            + unknown(b)
            + "),\"not known\",IF("
            + more
            + "=0,\"same\","
            + more
            + "))",
        Marks.difference(first.shown(), incomplete));
  }

  private static String unknown(String address) {
    return "AND(ISTEXT(" + address + ")," + address + "<>\"none\")";
  }

  /// Bold from ten percent on, grey below two.
  private void emphasis(int top, int bottom) {
    int offers = model.columns().size();
    SheetConditionalFormatting rules = page.sheet().getSheetConditionalFormatting();
    String a = "$" + Page.letter(FIRST) + top;
    for (int i = 1; i < offers; i++) {
      int place = FIRST + offers + i - 1;
      String cell = Page.letter(place) + top;
      String larger = "MAX(ABS(SUM(" + a + ")),ABS(SUM($" + Page.letter(FIRST + i) + top + ")))";
      ConditionalFormattingRule bold =
          rules.createConditionalFormattingRule(
              "AND(ISNUMBER(" + cell + "),ABS(SUM(" + cell + "))>=0.1*" + larger + ")");
      bold.createFontFormatting().setFontStyle(false, true);
      ConditionalFormattingRule grey =
          rules.createConditionalFormattingRule(
              "AND(ISNUMBER(" + cell + "),ABS(SUM(" + cell + "))<0.02*" + larger + ")");
      FontFormatting letters = grey.createFontFormatting();
      letters.setFontColorIndex(IndexedColors.GREY_50_PERCENT.index);
      rules.addConditionalFormatting(
          new CellRangeAddress[] {new CellRangeAddress(top - 1, bottom - 1, place, place)},
          new ConditionalFormattingRule[] {bold, grey});
    }
  }
}
