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
  private static final List<Event> EVENTS =
      List.of(
          new Event("Stays four years", risk -> Optional.of(risk.stays()), true),
          new Event("Laid off before", risk -> Optional.of(risk.laidOff()), true),
          new Event("Owes back sign-on", OfferRisk::repays, true),
          new Event("Equity brings nothing", OfferRisk::equityNothing, true),
          new Event("Options end under water", OfferRisk::underwater, true),
          new Event("Equity, mean before tax", OfferRisk::equity, false),
          new Event("Tokens used a year", OfferRisk::tokensUsed, false));

  private final Formats formats;
  private final ComparisonAnswer answer;
  private final Amounts amounts;

  /// @param name what happens
  /// @param of its chance or amount; empty = it cannot
  /// @param chance true for a chance, false for an amount
  private record Event(
      String name, Function<OfferRisk, Optional<Estimate>> of, boolean chance) {}

  EventTexts(Formats formats, CurrencyCode currency, ComparisonAnswer answer) {
    this.formats = formats;
    this.answer = answer;
    amounts = Amounts.of(formats, currency, 0);
  }

  List<Fact> heads() {
    List<Fact> heads = new ArrayList<>();
    heads.add(Fact.of("Share of paths, ± half of the 95 % interval"));
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
    row.add(Fact.of(event.name));
    for (OfferRisk risk : answer.risks()) {
      row.add(
          event.of.apply(risk)
              .<Fact>map(found -> event.chance ? chance(found) : amount(found))
              .orElseGet(() -> Fact.quiet("–", "Not part of this offer")));
    }
    return row;
  }

  private Fact chance(Estimate share) {
    double half = share.halfWidth() * 100;
    return Fact.of(
        formats.percent(share.value()) + " ± " + formats.decimal(half, half < 0.1 ? 2 : 1),
        "95 % interval "
            + formats.decimal(share.low() * 100, 2)
            + " to "
            + formats.decimal(share.high() * 100, 2)
            + " %");
  }

  private Fact amount(Estimate mean) {
    return Fact.of(amounts.sign() + amounts.give(mean), amounts.interval(mean));
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
              List<String> line = new ArrayList<>(List.of(event.name));
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
