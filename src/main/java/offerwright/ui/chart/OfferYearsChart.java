package offerwright.ui.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Node;
import offerwright.calc.value.PackagePart;
import offerwright.files.text.Words;
import offerwright.ui.kit.Nodes;
import offerwright.ui.kit.TableText;
import offerwright.ui.text.Formats;

/// What offers are worth in each year: a stack for each offer with its total, and the token budget
/// beside it, which is in no total.
public final class OfferYearsChart extends YearsChart {
  private static final List<PackagePart> STACK =
      List.of(PackagePart.CASH, PackagePart.VARIABLE, PackagePart.EQUITY, PackagePart.BENEFITS);
  private static final double WIDEST = 56;
  private static final double HEADROOM = 16;
  private static final double LABEL = 14;
  private static final double APART = 2;
  private static final String WORTH = "worth to me";

  private OfferYears shown = OfferYears.NONE;

  /// An empty chart.
  public OfferYearsChart(Formats formats) {
    super(formats, 200);
    yearsChanged();
  }

  /// Shows offers.
  public void show(OfferYears offers) {
    shown = offers;
    yearsChanged();
  }

  /// The legend for what is shown, to stand beside the title.
  public Node legend() {
    List<ChartKey> keys = new ArrayList<>();
    for (PackagePart part : STACK) {
      keys.add(new ChartKey(Nodes.swatch(part), name(part)));
    }
    if (shown.hasTokens()) {
      keys.add(new ChartKey(Nodes.swatch(PackagePart.TOKENS), "Tokens, beside"));
    }
    return ChartKey.row(keys);
  }

  private String name(PackagePart part) {
    return shown.name(part, Words.of(part));
  }

  private OfferYears.Year year(Cell cell) {
    return shown.offers().get(cell.offer()).years().get(cell.year());
  }

  @Override
  List<String> years() {
    return shown.years();
  }

  @Override
  List<OfferTag> tags() {
    return shown.offers().stream().map(OfferYears.Offer::tag).toList();
  }

  @Override
  boolean has(Cell cell) {
    return cell.year() < shown.offers().get(cell.offer()).years().size();
  }

  @Override
  ChartUnit unit() {
    return shown.unit();
  }

  @Override
  double least() {
    return shown.all().stream().mapToDouble(OfferYears.Year::below).min().orElse(0);
  }

  @Override
  double greatest() {
    return shown.all().stream()
        .mapToDouble(year ->
            Math.max(year.above(), year.tokens().map(OfferYears.Tokens::greatest).orElse(0.0)))
        .max()
        .orElse(0);
  }

  @Override
  double widest() {
    return WIDEST;
  }

  @Override
  double headroom() {
    return HEADROOM;
  }

  private OfferColumn column(Cell cell) {
    return OfferColumn.between(year(cell), this::y, left(cell), right(cell), shown.hasTokens());
  }

  @Override
  double middle(Cell cell) {
    return column(cell).middle();
  }

  @Override
  void draw(Ink ink, Cell cell) {
    column(cell).draw(ink);
  }

  /// The totals, each where it covers nothing; where there is no room for one the tooltip says it.
  @Override
  void drawOver(Ink ink) {
    if (shown.hasWorth()) {
      double left = getWidth() - ink.width(WORTH, "ow-caption");
      ink.text(WORTH, "ow-caption", left, 12);
      ink.line("ow-worth-mark", left - 20, 8, left - 6, 8);
    }
    Frame all = new Frame(frame().left() - 4, 16, frame().right() + 2, frame().bottom());
    LabelRoom room = new LabelRoom(all);
    List<OfferColumn> columns = IntStream.range(0, marks()).mapToObj(i -> column(cell(i))).toList();
    columns.forEach(column -> column.grounds().forEach(room::keepFree));
    for (OfferColumn column : columns) {
      String words = total(column.year());
      double width = ink.width(words, "ow-chart-label") + 2 * APART;
      room.place(column.over(width, LABEL))
          .ifPresent(box ->
              ink.box(ink.text(words, "ow-chart-label", box.left() + APART, box.bottom() - 3)));
    }
  }

  /// With the decimals of the highest total, unless they would say nothing.
  private String total(OfferYears.Year year) {
    if (year.isUnknown()) {
      return "*";
    }
    double size = unit().size();
    double highest =
        shown.all().stream().mapToDouble(OfferYears.Year::total).map(Math::abs).max().orElse(0);
    int digits = highest >= 100 * size ? 0 : 1;
    double figure = year.total() / size;
    boolean brief = highest < 10 * size || Math.abs(figure) < (digits == 0 ? 10 : 1);
    return (figure == 0 || !brief
            ? formats().decimal(figure, figure == 0 ? 0 : digits)
            : unit().brief(formats(), year.total()))
        + star(year);
  }

  private static String star(OfferYears.Year year) {
    return year.notDisclosed().isEmpty() ? "" : " *";
  }

  @Override
  Tip tip(int index) {
    Cell cell = cell(index);
    OfferYears.Offer offer = shown.offers().get(cell.offer());
    OfferYears.Year year = year(cell);
    List<Tip.Row> rows = new ArrayList<>();
    for (Column.Segment segment : year.segments().reversed()) {
      rows.add(new Tip.Row(name(segment.part()), exact(segment.value())));
    }
    rows.add(new Tip.Row("Total", year.isUnknown() ? "*" : exact(year.total()) + star(year)));
    if (!year.notDisclosed().isEmpty()) {
      rows.add(new Tip.Row("* not disclosed", String.join(", ", year.notDisclosed())));
    }
    year.tokens()
        .ifPresent(tokens -> {
          rows.add(new Tip.Row("Tokens, face value", known(tokens.face(), "not disclosed")));
          rows.add(new Tip.Row("Tokens, expected use", known(tokens.expected(), "not known")));
          tokens
              .worth()
              .ifPresent(worth -> rows.add(new Tip.Row("Tokens, worth to me", exact(worth))));
        });
    return new Tip(
        column(cell).right(),
        (y(0) + y(year.above())) / 2,
        years().get(cell.year()) + ", " + offer.tag() + ": " + offer.name(),
        rows);
  }

  private String known(OptionalDouble figure, String otherwise) {
    return figure.isPresent() ? exact(figure.getAsDouble()) : otherwise;
  }

  private String exact(double figure) {
    return unit().exact(formats(), figure);
  }

  @Override
  String nothing() {
    return "No offers to compare yet";
  }

  @Override
  String spoken() {
    if (shown.all().isEmpty()) {
      return "Offers by year; nothing to show yet.";
    }
    return unit().caption()
        + ". "
        + shown.offers().stream()
            .map(offer ->
                offer.tag()
                    + " "
                    + offer.name()
                    + ": "
                    + offer.years().stream().map(this::total).collect(Collectors.joining(", ")))
            .collect(Collectors.joining("; "))
        + (shown.all().stream().allMatch(year -> year.notDisclosed().isEmpty())
            ? "."
            : ". An asterisk: without what is not disclosed.");
  }

  @Override
  public TableText table() {
    List<String> header =
        Stream.of(
                Stream.of("Offer", "Name", "Year"),
                STACK.stream().map(this::name),
                Stream.of(
                    "Total",
                    "Not disclosed",
                    "Token budget at face value",
                    "Tokens expected to be used",
                    "Tokens worth to me"))
            .flatMap(words -> words)
            .toList();
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < marks(); i++) {
      rows.add(row(cell(i)));
    }
    return new TableText(header, rows);
  }

  private List<String> row(Cell cell) {
    OfferYears.Offer offer = shown.offers().get(cell.offer());
    OfferYears.Year year = year(cell);
    List<String> row =
        new ArrayList<>(List.of(offer.tag().name(), offer.name(), years().get(cell.year())));
    for (PackagePart part : STACK) {
      row.add(
          year.segments().stream().noneMatch(segment -> segment.part() == part)
              ? ""
              : number(
                  year.segments().stream()
                      .filter(segment -> segment.part() == part)
                      .mapToDouble(Column.Segment::value)
                      .sum()));
    }
    row.add(year.isUnknown() ? "" : number(year.total()));
    row.add(String.join(", ", year.notDisclosed()));
    Optional<OfferYears.Tokens> tokens = year.tokens();
    row.add(number(tokens.map(OfferYears.Tokens::face)));
    row.add(number(tokens.map(OfferYears.Tokens::expected)));
    row.add(number(tokens.map(OfferYears.Tokens::worth)));
    return row;
  }

  private static String number(Optional<OptionalDouble> figure) {
    return number(figure.orElse(OptionalDouble.empty()).orElse(Double.NaN));
  }

  private static String number(double figure) {
    return TableText.number(figure, 2);
  }
}
