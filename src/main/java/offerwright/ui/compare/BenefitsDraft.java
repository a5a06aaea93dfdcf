package offerwright.ui.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import offerwright.domain.benefit.Benefits;
import offerwright.domain.benefit.MatchTier;
import offerwright.domain.benefit.OtherBenefit;
import offerwright.domain.benefit.RetirementMatch;
import offerwright.domain.money.CurrencyCode;
import offerwright.domain.money.Money;
import offerwright.domain.money.Percent;

/// What stands in the fields of the benefits. Empty amounts are none.
///
/// @param tiers of the match; none = no match
record BenefitsDraft(
    Optional<BigDecimal> health,
    List<Tier> tiers,
    Optional<BigDecimal> deferral,
    Optional<BigDecimal> matchCap,
    Optional<BigDecimal> days,
    Optional<BigDecimal> development,
    Optional<BigDecimal> stipend,
    List<Other> others) {
  /// A step of the match.
  record Tier(Optional<BigDecimal> rate, Optional<BigDecimal> payShare) {}

  /// Another benefit.
  record Other(String name, Optional<BigDecimal> annual) {}

  static BenefitsDraft of(Benefits benefits) {
    Optional<RetirementMatch> match = benefits.retirementMatch();
    return new BenefitsDraft(
        some(benefits.healthPremium()),
        match.map(RetirementMatch::tiers).orElse(List.of()).stream()
            .map(tier ->
                new Tier(Optional.of(tier.rate().points()), Optional.of(tier.payShare().points())))
            .toList(),
        Optional.of(match.map(RetirementMatch::employeeDeferral).orElse(Percent.of(5)).points()),
        match.flatMap(RetirementMatch::matchedDeferralCap).map(Money::amount),
        Entries.number((long) benefits.paidTimeOffDays()).filter(days -> days.signum() > 0),
        some(benefits.professionalDevelopment()),
        some(benefits.remoteStipend()),
        benefits.others().stream()
            .map(each -> new Other(each.name(), Optional.of(each.annual().amount())))
            .toList());
  }

  private static Optional<BigDecimal> some(Money money) {
    return Optional.of(money.amount()).filter(amount -> amount.signum() > 0);
  }

  /// The benefits; every mistake is said at its field.
  Benefits read(Found found, String at, CurrencyCode currency) {
    List<OtherBenefit> more = new ArrayList<>();
    for (int i = 0; i < others.size(); i++) {
      String path = at + "/others/" + i;
      Optional<String> name = found.word(path + "/name", "The benefit", others.get(i).name());
      Optional<BigDecimal> worth =
          found.needed(path + "/annual", "Its value a year", others.get(i).annual());
      name.flatMap(what -> worth.map(of -> new OtherBenefit(what, new Money(of, currency))))
          .ifPresent(more::add);
    }
    return new Benefits(
        money(health, currency),
        match(found, at, currency),
        Found.count(days, 0),
        money(development, currency),
        money(stipend, currency),
        more);
  }

  private static Money money(Optional<BigDecimal> typed, CurrencyCode currency) {
    return Found.money(typed, currency).orElseGet(() -> Money.zero(currency));
  }

  private Optional<RetirementMatch> match(Found found, String at, CurrencyCode currency) {
    List<MatchTier> steps = new ArrayList<>();
    for (int i = 0; i < tiers.size(); i++) {
      String path = at + "/tiers/" + i;
      Optional<BigDecimal> rate = found.needed(path + "/rate", "The rate", tiers.get(i).rate());
      Optional<BigDecimal> share =
          found.above(path + "/payShare", "The share of pay", tiers.get(i).payShare());
      rate.flatMap(by -> share.map(of -> new MatchTier(new Percent(of), new Percent(by))))
          .ifPresent(steps::add);
    }
    return steps.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new RetirementMatch(steps, Found.share(deferral), Found.money(matchCap, currency)));
  }
}
