package offerwright.ui.compare;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import offerwright.calc.compare.Ask;
import offerwright.calc.compare.AskList;
import offerwright.files.text.ComparisonWords;
import offerwright.ui.kit.TableText;
import offerwright.ui.text.Formats;

/// Writes what would make an offer equal another, cheapest for its employer first.
///
/// @param formats how the locale writes
/// @param list what was solved
record AskRows(Formats formats, AskList list) {
  /// A row of the table.
  ///
  /// @param number as in the picture
  /// @param ask what is asked for
  /// @param below what one bears, or why no amount will do
  /// @param today what is offered
  /// @param askFor what to ask for; empty if no amount will do
  /// @param more where exactly both are worth the same
  /// @param cost what that costs the employer a year; empty if no amount will do
  /// @param possible false if no amount will do
  record Row(
      int number,
      String ask,
      String below,
      String today,
      String askFor,
      String more,
      String cost,
      boolean possible) {}

  /// Name of an ask; example: "Raise the base".
  static String name(Ask ask) {
    return ComparisonWords.ask(ask.part(), !ask.today().isZero());
  }

  /// "What would make B equal A?"
  String title() {
    return "What would make " + list.offer().tag() + " equal " + list.target().tag() + "?";
  }

  /// Sign of the money in the table.
  String sign() {
    return formats.sign(list.offer().terms().currency().code());
  }

  List<Row> rows() {
    return IntStream.range(0, list.asks().size())
        .mapToObj(at -> row(at + 1, list.asks().get(at)))
        .toList();
  }

  private Row row(int number, Ask ask) {
    String today = ask.today().isZero() ? "none" : formats.amount(ask.today());
    return switch (ask.outcome()) {
      case Ask.Possible possible ->
          new Row(
              number,
              list.isBehind() ? name(ask) : capital(ComparisonWords.axis(ask.part())),
              ComparisonWords.bears(ask.part()),
              today,
              formats.amount(possible.askFor()),
              exact(possible),
              signed(possible),
              true);
      case Ask.Impossible impossible ->
          new Row(number, name(ask), impossible.reason(), today, "", "", "", false);
    };
  }

  private String exact(Ask.Possible possible) {
    return "Both are worth the same at "
        + formats.decimal(possible.exact().value(), 0)
        + ", 95 % interval "
        + formats.decimal(possible.exact().low(), 0)
        + " to "
        + formats.decimal(possible.exact().high(), 0)
        + ". Rounded up to whole hundreds, so that it is enough.";
  }

  private String signed(Ask.Possible possible) {
    double cost = possible.costPerYear().toDouble();
    return (cost > 0 ? "+" : "") + formats.decimal(cost, 0);
  }

  private static String capital(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  TableText table() {
    return new TableText(
        List.of(
            "Number",
            "Ask",
            "Today",
            "Ask for",
            "Equal at",
            "Low",
            "High",
            "Cost to the employer a year",
            "What you bear"),
        IntStream.range(0, list.asks().size())
            .mapToObj(at -> line(at + 1, list.asks().get(at)))
            .toList());
  }

  private static List<String> line(int number, Ask ask) {
    String today = TableText.number(ask.today().toDouble(), 0);
    return switch (ask.outcome()) {
      case Ask.Possible possible ->
          List.of(
              Integer.toString(number),
              name(ask),
              today,
              TableText.number(possible.askFor().toDouble(), 0),
              TableText.number(possible.exact().value(), 0),
              TableText.number(possible.exact().low(), 0),
              TableText.number(possible.exact().high(), 0),
              TableText.number(possible.costPerYear().toDouble(), 0),
              ComparisonWords.bears(ask.part()));
      case Ask.Impossible impossible ->
          List.of(
              Integer.toString(number), name(ask), today, "", "", "", "", "", impossible.reason());
    };
  }
}
