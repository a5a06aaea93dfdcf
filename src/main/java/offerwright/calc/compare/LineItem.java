package offerwright.calc.compare;

import java.util.Optional;
import offerwright.calc.value.PackagePart;
import offerwright.domain.comparison.OfferFact;
import org.jspecify.annotations.Nullable;

/// One line of the table that sets offers side by side.
public enum LineItem {
  /// Base pay a year.
  BASE(PackagePart.CASH),
  /// Bonus a year at target times the expected payout.
  BONUS(PackagePart.VARIABLE),
  /// Payment on joining.
  SIGN_ON(PackagePart.VARIABLE),
  /// What of the one-time payments is expected to be owed back, given the chance of leaving.
  REPAYMENT(PackagePart.VARIABLE),
  /// Payment for moving.
  RELOCATION(PackagePart.VARIABLE),
  /// Equity as the company claims it, over the whole grant.
  EQUITY_CLAIMED(PackagePart.EQUITY),
  /// Equity as valued, over the whole grant.
  EQUITY_VALUED(PackagePart.EQUITY),
  /// Options on a lattice with leaving and early exercise (Hull and White 2004), over the whole
  /// grant.
  EQUITY_LATTICE(PackagePart.EQUITY),
  /// Equity as the sure amount it is worth to a risk-averse holder.
  EQUITY_SURE(PackagePart.EQUITY),
  /// Equity if it comes to nothing.
  EQUITY_NOTHING(PackagePart.EQUITY),
  /// Share of the grant that vests in each of the four years.
  VESTING(PackagePart.EQUITY),
  /// Share of the company.
  OWNERSHIP(PackagePart.EQUITY),
  /// What exercising all options costs.
  EXERCISE_COST(PackagePart.EQUITY),
  /// Time to exercise after leaving.
  EXERCISE_WINDOW(PackagePart.EQUITY),
  /// Options that the limit of 100,000 USD a year turns from ISO into NSO (IRC 422(d)).
  ISO_LIMIT(PackagePart.EQUITY),
  /// Alternative minimum tax if the ISOs that vest in the first year are exercised and held.
  MINIMUM_TAX(PackagePart.EQUITY),
  /// All benefits a year.
  BENEFITS(PackagePart.BENEFITS),
  /// Employer's health premium.
  HEALTH(PackagePart.BENEFITS),
  /// Match of retirement savings, under its pay cap.
  RETIREMENT_MATCH(PackagePart.BENEFITS),
  /// Paid days off; part of base pay.
  PAID_TIME_OFF(PackagePart.BENEFITS),
  /// Year 1 before tax.
  YEAR_ONE(null),
  /// Tax on the pay of year 1.
  TAX_YEAR_ONE(null),
  /// Year 1 after tax.
  NET_YEAR_ONE(null),
  /// Four years before tax.
  FOUR_YEARS(null),
  /// Token budget a year at face value.
  TOKENS(PackagePart.TOKENS),
  /// What is expected to be used of it.
  TOKENS_USED(PackagePart.TOKENS),
  /// What that is worth to the person.
  TOKENS_WORTH(PackagePart.TOKENS),
  /// What happens to the rest at the end of the year.
  TOKENS_UNUSED(PackagePart.TOKENS),
  /// Who bears the price of tokens.
  TOKENS_PRICE(PackagePart.TOKENS);

  private final @Nullable PackagePart part;

  LineItem(@Nullable PackagePart part) {
    this.part = part;
  }

  /// The part of the package; empty for totals.
  public Optional<PackagePart> part() {
    return Optional.ofNullable(part);
  }

  /// The fact the line states, where an employer may leave that very fact open; example: the
  /// retirement match.
  public Optional<OfferFact> fact() {
    return switch (this) {
      case BONUS -> Optional.of(OfferFact.BONUS_TARGET);
      case SIGN_ON -> Optional.of(OfferFact.SIGN_ON);
      case RELOCATION -> Optional.of(OfferFact.RELOCATION);
      case HEALTH -> Optional.of(OfferFact.HEALTH);
      case RETIREMENT_MATCH -> Optional.of(OfferFact.RETIREMENT_MATCH);
      default -> Optional.empty();
    };
  }

  /// True for lines that sum others up.
  public boolean isTotal() {
    return part == null;
  }
}
