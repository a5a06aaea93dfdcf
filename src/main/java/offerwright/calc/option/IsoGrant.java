package offerwright.calc.option;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import offerwright.calc.flow.VestingEvent;
import offerwright.calc.flow.VestingSchedule;
import offerwright.domain.equity.EquityGrant;
import offerwright.domain.equity.EquityInstrument;
import offerwright.domain.equity.EquityQuantity;
import offerwright.domain.money.UnitPrice;

/// A grant of incentive stock options as the yearly limit sees it.
///
/// @param name to tell grants apart; example: "2027 grant"
/// @param granted day of the grant
/// @param fairMarketValue of one share on that day; example: 4.20 USD
/// @param exercisable when how many shares can first be exercised: the vesting dates, or the day of
///   the grant for all of them where early exercise is allowed
public record IsoGrant(
    String name, LocalDate granted, UnitPrice fairMarketValue, List<VestingEvent> exercisable) {
  /// Copies the list.
  public IsoGrant {
    exercisable = List.copyOf(exercisable);
  }

  /// Reads a grant of an offer. Without a grant date it is granted on the day vesting starts; units
  /// are counted out whole.
  ///
  /// @param name to tell grants apart
  /// @param grant as agreed
  /// @param start first day of work
  /// @return empty for anything but incentive options by number with a disclosed fair market value
  public static Optional<IsoGrant> of(String name, EquityGrant grant, LocalDate start) {
    if (grant.instrument() != EquityInstrument.ISO
        || !(grant.quantity() instanceof EquityQuantity.Units(long count))) {
      return Optional.empty();
    }
    LocalDate granted = grant.grantDate().or(() -> grant.vesting().start()).orElse(start);
    BigDecimal units = BigDecimal.valueOf(count);
    List<VestingEvent> events =
        count > 0 && grant.earlyExercise()
            ? List.of(new VestingEvent(granted, units, units))
            : VestingSchedule.events(grant.vesting(), start, grant.grantDate(), units, 0);
    return grant.stock().fairMarketValue().map(price -> new IsoGrant(name, granted, price, events));
  }
}
