package offerwright.ui.offers;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import offerwright.calc.check.Guardrail;
import offerwright.calc.check.Guardrails;
import offerwright.calc.check.Light;
import offerwright.calc.check.LightState;
import offerwright.calc.check.OfferCheck;
import offerwright.calc.explain.FigureKey;
import offerwright.calc.explain.OfferTrails;
import offerwright.calc.trail.Trail;
import offerwright.calc.value.OfferFigures;
import offerwright.calc.value.OfferValuation;
import offerwright.domain.level.Level;
import offerwright.domain.level.PayBand;
import offerwright.domain.money.CurrencyCode;
import offerwright.domain.money.FxRate;
import offerwright.domain.money.Money;
import offerwright.domain.offer.Offer;
import offerwright.domain.offer.OfferState;
import offerwright.domain.offer.OfferTerms;
import offerwright.domain.problem.Problem;
import offerwright.domain.workspace.Workspace;

/// The offer in front with everything computed from it, made anew after every change.
///
/// @param workspace the workspace it belongs to
/// @param offer the offer
/// @param figures what it is worth
/// @param lights the six guardrail lights
/// @param problems what is wrong with its terms
/// @param today the day all of it was computed for
record Shown(
    Workspace workspace,
    Offer offer,
    OfferFigures figures,
    List<Light> lights,
    List<Problem> problems,
    LocalDate today) {
  static Shown of(Workspace workspace, Offer offer, LocalDate today) {
    return new Shown(
        workspace,
        offer,
        OfferValuation.figures(workspace, offer.terms(), workspace.company().listing(), today),
        Guardrails.lights(workspace, offer, today),
        OfferCheck.problems(workspace, offer, today),
        today);
  }

  OfferTerms terms() {
    return offer.terms();
  }

  CurrencyCode currency() {
    return offer.terms().currency();
  }

  Optional<Level> level() {
    return workspace.ladder().find(offer.placement().levelId());
  }

  /// False once the offer is accepted: its terms cannot change any more.
  boolean isEditable() {
    return offer.state() != OfferState.ACCEPTED;
  }

  Light light(Guardrail guardrail) {
    return lights.stream()
        .filter(light -> light.guardrail() == guardrail)
        .findFirst()
        .orElseThrow();
  }

  List<Light> stops() {
    return Guardrails.stops(lights);
  }

  long toCheck() {
    return lights.stream().filter(light -> light.state() != LightState.OK).count();
  }

  /// The level's band in the offer's currency, at the rate agreed in the offer; empty if there is
  /// no level or no rate.
  Optional<PayBand> band() {
    return level()
        .map(Level::band)
        .flatMap(band -> rateFrom(band.currency()).map(rate -> converted(band, rate)));
  }

  private Optional<Double> rateFrom(CurrencyCode from) {
    FxRate fx = terms().fx();
    if (from.equals(currency())) {
      return Optional.of(1.0);
    }
    return from.equals(fx.to())
        ? Optional.of(1 / fx.rate().doubleValue())
        : workspace.fx().find(from, currency()).map(rate -> rate.rate().doubleValue());
  }

  private PayBand converted(PayBand band, double rate) {
    return rate == 1.0 && band.currency().equals(currency())
        ? band
        : new PayBand(
            at(band.minimum(), rate), at(band.midpoint(), rate), at(band.maximum(), rate));
  }

  private Money at(Money money, double rate) {
    return Money.rounded(money.toDouble() * rate, currency());
  }

  Trail trail(FigureKey key) {
    return OfferTrails.of(key, workspace, terms(), figures);
  }
}
