package offerwright.domain.cash;

import java.util.Optional;
import offerwright.domain.Require;
import offerwright.domain.money.CurrencyCode;
import offerwright.domain.money.Money;
import offerwright.domain.money.Percent;

/// The cash part of an offer. All amounts are in one currency, the offer's.
///
/// @param base annual base pay, 0 or more; example: 244,000 USD
/// @param frequency how often it is paid
/// @param bonusTarget annual target bonus as a share of base, 0 or more; example: 12 %
/// @param bonusPayout share of the target expected to be paid, 0 or more, an assumption; example:
///   90 %
/// @param signOn one-time payment on joining; empty = none
/// @param relocation one-time payment for moving; empty = none
public record CashTerms(
    Money base,
    PayFrequency frequency,
    Percent bonusTarget,
    Percent bonusPayout,
    Optional<OneTimePayment> signOn,
    Optional<OneTimePayment> relocation) {
  /// Refuses negative figures and mixed currencies.
  public CashTerms {
    Require.that(!base.isNegative(), "base pay must be 0 or more, was %s", base);
    Require.that(
        bonusTarget.points().signum() >= 0,
        "the bonus target must be 0 %% or more, was %s",
        bonusTarget);
    Require.that(
        bonusPayout.points().signum() >= 0,
        "the payout assumption must be 0 %% or more, was %s",
        bonusPayout);
    CurrencyCode currency = base.currency();
    signOn.ifPresent(payment ->
        Require.that(
            payment.amount().currency().equals(currency),
            "the sign-on payment must be in %s like the base",
            currency));
    relocation.ifPresent(payment ->
        Require.that(
            payment.amount().currency().equals(currency),
            "the relocation payment must be in %s like the base",
            currency));
  }

  /// The currency of the base and of every other amount here.
  public CurrencyCode currency() {
    return base.currency();
  }

  /// These terms with another base.
  public CashTerms withBase(Money changed) {
    return new CashTerms(changed, frequency, bonusTarget, bonusPayout, signOn, relocation);
  }

  /// These terms with another pay frequency.
  public CashTerms withFrequency(PayFrequency changed) {
    return new CashTerms(base, changed, bonusTarget, bonusPayout, signOn, relocation);
  }

  /// These terms with another bonus target.
  public CashTerms withBonusTarget(Percent changed) {
    return new CashTerms(base, frequency, changed, bonusPayout, signOn, relocation);
  }

  /// These terms with another payout assumption.
  public CashTerms withBonusPayout(Percent changed) {
    return new CashTerms(base, frequency, bonusTarget, changed, signOn, relocation);
  }

  /// These terms with another sign-on payment.
  public CashTerms withSignOn(Optional<OneTimePayment> changed) {
    return new CashTerms(base, frequency, bonusTarget, bonusPayout, changed, relocation);
  }

  /// These terms with another relocation payment.
  public CashTerms withRelocation(Optional<OneTimePayment> changed) {
    return new CashTerms(base, frequency, bonusTarget, bonusPayout, signOn, changed);
  }
}
