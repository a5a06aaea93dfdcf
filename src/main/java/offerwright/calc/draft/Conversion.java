package offerwright.calc.draft;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import offerwright.domain.benefit.Benefits;
import offerwright.domain.benefit.OtherBenefit;
import offerwright.domain.benefit.RetirementMatch;
import offerwright.domain.money.CurrencyCode;
import offerwright.domain.money.FxRate;
import offerwright.domain.money.Money;
import offerwright.domain.token.TokenAmount;

/// Brings a level's amounts into the currency of a place. A converted amount is a proposal, so it
/// is rounded to figures one would offer: base pay to whole thousands (from 10,000 on), everything
/// else to three significant digits. An amount already in the currency of the place stays as it is.
///
/// @param rate from the level's currency to that of the place; the same currency twice changes
///   nothing
record Conversion(FxRate rate) {

  private static final MathContext THREE_DIGITS = new MathContext(3, RoundingMode.HALF_UP);
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
  private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);

  Money base(Money amount) {
    if (isSame(amount)) {
      return amount;
    }
    BigDecimal exact = exact(amount);
    BigDecimal rounded = exact.round(THREE_DIGITS);
    if (exact.compareTo(TEN_THOUSAND) >= 0 && rounded.ulp().compareTo(THOUSAND) < 0) {
      rounded = exact.divide(THOUSAND, 0, RoundingMode.HALF_UP).multiply(THOUSAND);
    }
    return money(rounded);
  }

  Money amount(Money amount) {
    return isSame(amount) ? amount : money(exact(amount).round(THREE_DIGITS));
  }

  TokenAmount tokens(TokenAmount tokens) {
    return switch (tokens) {
      case TokenAmount.InMoney money -> new TokenAmount.InMoney(amount(money.annual()));
      case TokenAmount.ShareOfBase share ->
          new TokenAmount.ShareOfBase(share.share(), amount(share.cap()));
      case TokenAmount.InTokens inTokens -> inTokens;
    };
  }

  Benefits benefits(Benefits benefits) {
    return new Benefits(
        amount(benefits.healthPremium()),
        benefits.retirementMatch().map(this::match),
        benefits.paidTimeOffDays(),
        amount(benefits.professionalDevelopment()),
        amount(benefits.remoteStipend()),
        benefits.others().stream()
            .map(other -> new OtherBenefit(other.name(), amount(other.annual())))
            .toList());
  }

  RetirementMatch match(RetirementMatch match) {
    Optional<Money> cap = match.matchedDeferralCap().map(this::amount);
    return new RetirementMatch(match.tiers(), match.employeeDeferral(), cap);
  }

  private boolean isSame(Money amount) {
    return amount.currency().equals(rate.to());
  }

  private BigDecimal exact(Money amount) {
    return amount.amount().multiply(rate.rate());
  }

  private Money money(BigDecimal rounded) {
    CurrencyCode to = rate.to();
    return new Money(rounded.setScale(to.digits(), RoundingMode.HALF_UP), to);
  }
}
