package offerwright.calc.value;

/// One line of a yearly table.
public enum PayItem {
  /// Base pay: guaranteed, cash, recurring.
  BASE(PackagePart.CASH),
  /// Bonus at target times the payout assumption.
  BONUS(PackagePart.VARIABLE),
  /// Sign-on payment, year 1 only.
  SIGN_ON(PackagePart.VARIABLE),
  /// Relocation payment, year 1 only.
  RELOCATION(PackagePart.VARIABLE),
  /// Grants of the offer, as counted.
  EQUITY(PackagePart.EQUITY),
  /// Expected refreshers, as counted; not promised.
  REFRESHERS(PackagePart.EQUITY),
  /// Employer's health premium.
  HEALTH(PackagePart.BENEFITS),
  /// 401(k) match.
  RETIREMENT_MATCH(PackagePart.BENEFITS),
  /// Professional development.
  PROFESSIONAL_DEVELOPMENT(PackagePart.BENEFITS),
  /// Remote stipend.
  REMOTE_STIPEND(PackagePart.BENEFITS),
  /// Any other benefit.
  OTHER_BENEFITS(PackagePart.BENEFITS),
  /// Employer's payroll taxes on cash; only in the company's table.
  EMPLOYER_ON_COST(PackagePart.CASH),
  /// Token budget at expected use; only in the company's table.
  TOKENS(PackagePart.TOKENS);

  private final PackagePart part;

  PayItem(PackagePart part) {
    this.part = part;
  }

  /// The part of the package the line belongs to.
  public PackagePart part() {
    return part;
  }
}
