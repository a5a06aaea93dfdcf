package offerwright.calc.check;

import java.time.LocalDate;
import java.util.Optional;
import offerwright.domain.level.Level;
import offerwright.domain.money.CurrencyCode;
import offerwright.domain.money.Money;
import offerwright.domain.offer.Offer;
import offerwright.domain.workspace.Guidelines;
import offerwright.domain.workspace.Workspace;

/// What every light looks at, looked up once.
///
/// @param level the level the offer names; empty if the ladder lacks it
/// @param base base pay in the company's currency; empty if no rate is known
record LightInput(
    Workspace workspace,
    Offer offer,
    LocalDate today,
    StaffIndex staff,
    CompanyMoney money,
    Optional<Level> level,
    Optional<Money> base) {

  static LightInput of(Workspace workspace, Offer offer, LocalDate today, StaffIndex staff) {
    CompanyMoney money = CompanyMoney.of(workspace, offer.terms());
    Optional<Level> level = workspace.ladder().find(offer.placement().levelId());
    return new LightInput(
        workspace, offer, today, staff, money, level, money.convert(offer.terms().cash().base()));
  }

  Guidelines guidelines() {
    return workspace.settings().guidelines();
  }

  CurrencyCode currency() {
    return money.currency();
  }
}
