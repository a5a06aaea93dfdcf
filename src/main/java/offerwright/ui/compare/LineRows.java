package offerwright.ui.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import offerwright.calc.compare.ComparedOffer;
import offerwright.calc.compare.Comparison;
import offerwright.calc.compare.ComparisonLine;
import offerwright.calc.compare.LineItem;
import offerwright.calc.compare.Scale;
import offerwright.calc.trail.Assumption;
import offerwright.domain.comparison.FactNote;
import offerwright.domain.comparison.FactSource;
import offerwright.domain.comparison.OfferFact;
import offerwright.domain.comparison.PlaceIndex;
import offerwright.domain.money.FxRate;
import offerwright.files.text.ComparisonWords;

/// The rows of the table: the lines, and below them everything that was assumed for them.
final class LineRows {
  private final Comparison comparison;
  private final LineTexts texts;
  private final List<ComparedOffer> offers;
  private final List<LineRow> rows = new ArrayList<>();

  private LineRows(Comparison comparison, LineTexts texts) {
    this.comparison = comparison;
    this.texts = texts;
    offers = comparison.offers();
  }

  static List<LineRow> of(Comparison comparison, LineTexts texts) {
    LineRows all = new LineRows(comparison, texts);
    comparison.lines().forEach(line -> all.rows.add(all.line(line)));
    all.section("Currency and place", all.scales());
    all.section("Not stated by the employer", all.facts());
    all.section("What was assumed", all.assumptions());
    return List.copyOf(all.rows);
  }

  private void section(String title, List<LineRow> under) {
    if (!under.isEmpty()) {
      rows.add(
          new LineRow(LineRow.Kind.HEADING, Optional.empty(), title, "", List.of(), List.of()));
      rows.addAll(under);
    }
  }

  private LineRow line(ComparisonLine line) {
    List<LineText> cells = new ArrayList<>();
    List<LineText> differences = new ArrayList<>();
    for (int i = 0; i < offers.size(); i++) {
      cells.add(texts.of(line.cells().get(i), reason(line.item(), offers.get(i))));
      if (i > 0) {
        differences.add(
            texts.of(line.againstFirst().get(i - 1), offers.get(i).tag(), offers.getFirst().tag()));
      }
    }
    return new LineRow(
        line.item().isTotal() ? LineRow.Kind.TOTAL : LineRow.Kind.LINE,
        line.item().part(),
        ComparisonWords.of(line.item()),
        "",
        cells,
        differences);
  }

  private static String reason(LineItem item, ComparedOffer offer) {
    return item.fact().flatMap(offer.outlook()::note).map(FactNote::reason).orElse("");
  }

  private List<LineRow> scales() {
    List<LineRow> found = new ArrayList<>();
    if (offers.stream().anyMatch(LineRows::isConverted)) {
      found.add(note("Exchange rate", "", this::rate));
    }
    if (comparison.workspace().comparison().places().costOfLiving()) {
      found.add(
          note(
              "Cost of living, index", "100 = the place everything is compared with", this::place));
    }
    return found;
  }

  private static boolean isConverted(ComparedOffer offer) {
    return offer.scale().map(scale -> scale.dated().isPresent()).orElse(true);
  }

  private LineText rate(ComparedOffer offer) {
    if (offer.scale().isEmpty()) {
      return LineText.of("not converted", LineText.Look.UNKNOWN);
    }
    return offer
        .scale()
        .flatMap(Scale::dated)
        .map(rate -> words(rate, texts))
        .map(words -> LineText.of(words, LineText.Look.PLAIN).withMore(words))
        .orElseGet(() -> LineText.of("the same", LineText.Look.QUIET));
  }

  /// "1 EUR = 1.08 USD, Nov 20, 2026, ECB".
  static String words(FxRate rate, LineTexts texts) {
    return "1 "
        + rate.from().code()
        + " = "
        + rate.rate().toPlainString()
        + " "
        + rate.to().code()
        + ", "
        + texts.formats().date(rate.date())
        + ", "
        + rate.source();
  }

  private LineText place(ComparedOffer offer) {
    return offer
        .scale()
        .flatMap(Scale::place)
        .map(index -> words(index, texts))
        .map(words -> LineText.of(words, LineText.Look.PLAIN).withMore(words))
        .orElseGet(() -> LineText.of("100, no index", LineText.Look.UNKNOWN));
  }

  /// "Berlin 86, Jan 1, 2026, Numbeo".
  static String words(PlaceIndex index, LineTexts texts) {
    return index.place()
        + " "
        + texts.formats().number(BigDecimal.valueOf(index.index()))
        + ", "
        + texts.formats().date(index.date())
        + ", "
        + index.source();
  }

  private List<LineRow> facts() {
    return Stream.of(OfferFact.values())
        .filter(fact -> offers.stream().anyMatch(offer -> offer.outlook().note(fact).isPresent()))
        .map(fact ->
            note(
                capital(ComparisonWords.of(fact)),
                "",
                offer -> offer.outlook().note(fact).map(LineRows::words).orElse(LineText.EMPTY)))
        .toList();
  }

  private static LineText words(FactNote note) {
    String source = ComparisonWords.of(note.source());
    String words = note.reason().isEmpty() ? source : source + ": " + note.reason();
    return LineText.of(
            words,
            note.source() == FactSource.ASSUMED ? LineText.Look.ASSUMED : LineText.Look.UNKNOWN)
        .withMore(words);
  }

  /// One row for each thing assumed from the same source.
  private List<LineRow> assumptions() {
    Map<List<String>, Map<Integer, String>> found = new LinkedHashMap<>();
    for (int i = 0; i < offers.size(); i++) {
      int place = i;
      ComparedOffer offer = offers.get(i);
      offer.assumptions().forEach(assumption -> add(found, place, assumption));
    }
    List<LineRow> assumed = new ArrayList<>();
    found.forEach((key, values) -> assumed.add(assumed(key.getFirst(), key.getLast(), values)));
    return assumed;
  }

  private void add(
      Map<List<String>, Map<Integer, String>> found, int offer, Assumption assumption) {
    String value = texts.formats().quantity(assumption.value());
    found
        .computeIfAbsent(List.of(assumption.name(), assumption.provenance()), _ -> new HashMap<>())
        .merge(offer, value, (one, other) -> one.equals(other) ? one : one + ", " + other);
  }

  private LineRow assumed(String name, String provenance, Map<Integer, String> values) {
    List<LineText> cells = new ArrayList<>();
    for (int i = 0; i < offers.size(); i++) {
      cells.add(
          Optional.ofNullable(values.get(i))
              .map(value ->
                  LineText.of(value, LineText.Look.PLAIN).withMore(value + "\n" + provenance))
              .orElse(LineText.EMPTY));
    }
    return new LineRow(LineRow.Kind.NOTE, Optional.empty(), name, provenance, cells, List.of());
  }

  private LineRow note(String name, String more, Function<ComparedOffer, LineText> cell) {
    return new LineRow(
        LineRow.Kind.NOTE,
        Optional.empty(),
        name,
        more,
        offers.stream().map(cell).toList(),
        List.of());
  }

  private static String capital(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
