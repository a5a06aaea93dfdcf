package offerwright.ui.offers;

import java.util.List;
import java.util.Optional;
import offerwright.domain.equity.EquityGrant;
import offerwright.domain.equity.EquityQuantity;
import offerwright.domain.level.EquityGuideline;
import offerwright.domain.level.Level;
import offerwright.domain.level.PayBand;
import offerwright.domain.money.CurrencyCode;
import offerwright.domain.money.Money;
import offerwright.domain.token.TokenAmount;
import offerwright.ui.kit.SliderField;
import offerwright.ui.text.Formats;

/// How far the sliders reach and what they mark: the band and the level's guidelines, widened so
/// that the present figure always fits.
final class Ranges {
  private Ranges() {}

  /// Base pay: a little beyond the band; its ends and the midpoint are marked.
  static void base(SliderField slider, Shown shown, Formats formats) {
    double base = shown.terms().cash().base().toDouble();
    Optional<PayBand> band = shown.band();
    double low = band.map(found -> found.minimum().toDouble() * 0.85).orElse(0.0);
    double high =
        band.map(found -> found.maximum().toDouble() * 1.1).orElse(Math.max(base * 1.5, 100_000));
    reach(slider, Math.min(low, base), Math.max(high, base), formats);
    slider.setTicks(
        band.map(found ->
                List.of(
                    found.minimum().toDouble(),
                    found.midpoint().toDouble(),
                    found.maximum().toDouble()))
            .orElse(List.of()));
  }

  /// Target bonus: to twice the level's, at least 30 %; the level's is marked.
  static void bonus(SliderField slider, Shown shown) {
    double bonus = shown.terms().cash().bonusTarget().points().doubleValue();
    double guideline =
        shown.level().map(level -> level.bonusTarget().points().doubleValue()).orElse(0.0);
    double high = Math.ceil(Math.max(30, Math.max(2 * guideline, bonus)) / 5) * 5;
    slider.setRange(0, high, 0.5, "0 %", Math.round(high) + " %");
    slider.setTicks(List.of(guideline));
  }

  /// A one-time payment: to a quarter of base.
  static void signOn(SliderField slider, Shown shown, Formats formats) {
    double amount =
        shown.terms().cash().signOn().map(payment -> payment.amount().toDouble()).orElse(0.0);
    reach(slider, 0, Math.max(amount, shown.terms().cash().base().toDouble() / 4), formats);
  }

  /// Units of a grant, or its target value: to about twice the guideline, whose tolerated limits
  /// are marked.
  static void grant(SliderField slider, Shown shown, EquityGrant grant, Formats formats) {
    double years = grant.vesting().lengthInYears();
    Optional<EquityGuideline> guideline = shown.level().map(Level::equity);
    double target =
        guideline
            .flatMap(found -> target(found.annual(), shown, grant))
            .map(annual -> annual * years)
            .orElse(0.0);
    double tolerance = guideline.map(found -> found.tolerance().fraction()).orElse(0.0);
    double present = amount(grant.quantity());
    double high =
        Math.max(
            Math.max(2 * target, target > 0 ? present : 1.5 * present),
            grant.quantity() instanceof EquityQuantity.Units ? 1_000 : 20_000);
    reach(slider, 0, high, formats);
    slider.setTicks(
        target > 0
            ? List.of(target * Math.max(0, 1 - tolerance), target * (1 + tolerance))
            : List.of());
  }

  /// A year's guideline as the grant is stated: in units or in money, converted at what is claimed
  /// for a unit; empty where that is not known.
  private static Optional<Double> target(EquityQuantity annual, Shown shown, EquityGrant grant) {
    Optional<Double> claimed =
        shown.figures().equity().grants().stream()
            .filter(each -> each.grant().equals(grant))
            .findFirst()
            .flatMap(figures -> figures.perUnit().claimed())
            .filter(price -> price > 0);
    boolean inUnits = grant.quantity() instanceof EquityQuantity.Units;
    return switch (annual) {
      case EquityQuantity.Units units ->
          inUnits
              ? Optional.of((double) units.count())
              : claimed.map(price -> units.count() * price);
      case EquityQuantity.Value value -> {
        CurrencyCode stated =
            grant.quantity() instanceof EquityQuantity.Value own
                ? own.amount().currency()
                : shown.currency();
        if (!value.amount().currency().equals(stated)) {
          yield Optional.empty();
        }
        yield inUnits
            ? claimed.map(price -> value.amount().toDouble() / price)
            : Optional.of(value.amount().toDouble());
      }
    };
  }

  private static double amount(EquityQuantity quantity) {
    return switch (quantity) {
      case EquityQuantity.Units units -> units.count();
      case EquityQuantity.Value value -> value.amount().toDouble();
    };
  }

  /// A token budget in money: to twice the level's; the level's and the workspace's limit are
  /// marked.
  static void tokens(SliderField slider, Shown shown, Money annual, Formats formats) {
    double base = shown.terms().cash().base().toDouble();
    double limit = base * shown.workspace().settings().guidelines().tokenShareLimit().fraction();
    double guideline =
        shown
            .level()
            .map(Level::tokens)
            .map(tokens ->
                tokens instanceof TokenAmount.InMoney money ? money.annual().toDouble() : 0.0)
            .orElse(0.0);
    reach(slider, 0, Math.max(annual.toDouble(), Math.max(2 * guideline, 1.2 * limit)), formats);
    slider.setTicks(List.of(guideline, limit));
  }

  /// A token budget in tokens: to twice what there is.
  static void tokenCount(SliderField slider, long present, Formats formats) {
    reach(slider, 0, Math.max(1.5 * present, 10_000_000), formats);
  }

  /// A range from about `low` to about `high` in a step a hand can hit, with its ends in words.
  private static void reach(SliderField slider, double low, double high, Formats formats) {
    double step = step(high - low);
    double from = Math.floor(low / step + 1e-9) * step;
    double to = Math.ceil(high / step - 1e-9) * step;
    slider.setRange(
        from, to, step / 10, formats.count(Math.round(from)), formats.count(Math.round(to)));
  }

  private static double step(double span) {
    double rough = Math.max(span, 1) / 12;
    double power = Math.pow(10, Math.floor(Math.log10(rough)));
    return rough <= 2 * power ? 2 * power : rough <= 5 * power ? 5 * power : 10 * power;
  }
}
