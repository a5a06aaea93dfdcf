package offerwright.ui.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import offerwright.calc.compare.ComparisonAnswer;
import offerwright.calc.compare.OfferRisk;
import offerwright.calc.estimate.Estimate;
import offerwright.domain.money.CurrencyCode;
import offerwright.ui.kit.TableText;
import offerwright.ui.text.Formats;

/// What may happen under each offer, as a table.
final class EventTexts {
  private static final double THOUSAND = 1000;
  private static final List<Event> EVENTS =
      List.of(
          new Event(
              "Stays four years",
              "Neither laid off nor gone by oneself.",
              risk -> Optional.of(risk.stays()),
              true),
          new Event(
              "Laid off before",
              "Within four years; vesting and tokens end.",
              risk -> Optional.of(risk.laidOff()),
              true),
          new Event(
              "Owes back sign-on",
              "Leaves while a part of it is still owed.",
              OfferRisk::repays,
              true),
          new Event(
              "Equity brings nothing",
              "Left before anything vested, or the shares came to nothing.",
              OfferRisk::equityNothing,
              true),
          new Event(
              "Options under water",
              "The share ends at or below the strike.",
              OfferRisk::underwater,
              true),
          new Event(
              "Equity, ",
              "Mean of what it brings before tax, whenever it is paid, discounted.",
              OfferRisk::equity,
              false),
          new Event(
              "Tokens a year, ",
              "Mean of what is used of the budget, at what tokens cost then.",
              OfferRisk::tokensUsed,
              false));

  private final Formats formats;
  private final ComparisonAnswer answer;
  private final Amounts amounts;

  /// @param name what happens; before the unit of an amount
  /// @param more what that means
  /// @param of its chance or amount; empty = it cannot
  /// @param chance true for a chance, false for an amount
  private record Event(
      String name, String more, Function<OfferRisk, Optional<Estimate>> of, boolean chance) {}

  EventTexts(Formats formats, CurrencyCode currency, ComparisonAnswer answer) {
    this.formats = formats;
    this.answer = answer;
    amounts = new Amounts(formats, formats.sign(currency.code()), THOUSAND);
  }

  List<Fact> heads() {
    List<Fact> heads = new ArrayList<>();
    heads.add(Fact.of("% of paths", "± is half of the 95 % interval of the simulation."));
    answer
        .risks()
        .forEach(risk -> heads.add(new Fact.Tag(Shown.tag(risk.offer()), risk.offer().name())));
    return heads;
  }

  /// What can happen under none of the offers is left out.
  List<List<Fact>> rows() {
    return EVENTS.stream()
        .filter(event -> answer.risks().stream().anyMatch(risk -> event.of.apply(risk).isPresent()))
        .map(this::row)
        .toList();
  }

  private List<Fact> row(Event event) {
    List<Fact> row = new ArrayList<>();
    row.add(Fact.of(name(event), event.more));
    for (OfferRisk risk : answer.risks()) {
      row.add(
          event
              .of
              .apply(risk)
              .<Fact>map(found -> event.chance ? chance(found) : amount(found))
              .orElseGet(() -> Fact.quiet("–", "Not part of this offer")));
    }
    return row;
  }

  private String name(Event event) {
    return event.chance ? event.name : event.name + amounts.unit();
  }

  private Fact chance(Estimate share) {
    return Fact.of(
        new Shares(formats).give(share),
        "% of paths, 95 % interval "
            + formats.decimal(share.low() * 100, 2)
            + " to "
            + formats.decimal(share.high() * 100, 2)
            + " %");
  }

  private Fact amount(Estimate mean) {
    return Fact.of(amounts.give(mean), amounts.interval(mean));
  }

  TableText table() {
    List<String> heads = new ArrayList<>(List.of("What may happen"));
    answer
        .risks()
        .forEach(risk ->
            heads.addAll(List.of(risk.offer().tag() + " " + risk.offer().name(), "low", "high")));
    return new TableText(
        heads,
        EVENTS.stream()
            .map(event -> {
              List<String> line =
                  new ArrayList<>(List.of(event.chance ? event.name : event.name + amounts.sign()));
              for (OfferRisk risk : answer.risks()) {
                Optional<Estimate> found = event.of.apply(risk);
                int digits = event.chance ? 4 : 0;
                line.add(number(found.map(Estimate::value), digits));
                line.add(number(found.map(Estimate::low), digits));
                line.add(number(found.map(Estimate::high), digits));
              }
              return List.copyOf(line);
            })
            .toList());
  }

  private static String number(Optional<Double> figure, int digits) {
    return TableText.number(figure.orElse(Double.NaN), digits);
  }
}
