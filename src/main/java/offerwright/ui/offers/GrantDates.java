package offerwright.ui.offers;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import offerwright.calc.flow.VestingEvent;
import offerwright.domain.equity.EquityGrant;
import offerwright.ui.kit.Columns;
import offerwright.ui.kit.FieldBox;
import offerwright.ui.kit.Nodes;

/// From which day a grant vests and when it is made, and what dates come of it.
final class GrantDates {
  private final VBox box;

  GrantDates(TermFields fields, Lens<EquityGrant> grant) {
    Label dates = Nodes.paragraph("", "ow-caption");
    box =
        new VBox(
            8,
            Columns.fields(
                112,
                3,
                new FieldBox(
                    "Vesting starts",
                    fields.optionalDay(
                        "Vesting start",
                        "grants/0/vesting/start",
                        "first day",
                        grant.at(
                            found -> found.vesting().start(),
                            (old, day) -> old.withVesting(old.vesting().withStart(day))))),
                new FieldBox(
                    "Grant date",
                    fields.optionalDay(
                        "Grant date",
                        "grants/0/grantDate",
                        "vesting start",
                        grant.at(EquityGrant::grantDate, GrantDates::withDate)))),
            dates);
    fields.onShow(shown ->
        grant
            .read()
            .apply(shown.terms())
            .flatMap(found ->
                shown.figures().equity().grants().stream()
                    .filter(each -> each.grant().equals(found))
                    .findFirst())
            .ifPresent(figures -> dates.setText(words(figures.events(), fields))));
  }

  VBox node() {
    return box;
  }

  private static String words(List<VestingEvent> events, TermFields fields) {
    if (events.isEmpty()) {
      return "Nothing vests.";
    }
    LocalDate first = events.getFirst().date();
    String amount = fields.formats().number(events.getFirst().quantity());
    String rest =
        events.size() == 1
            ? "."
            : ", then "
                + (events.size() - 1)
                + " more until "
                + fields.formats().date(events.getLast().date())
                + ".";
    return amount + " vest on " + fields.formats().date(first) + rest;
  }

  private static EquityGrant withDate(EquityGrant old, Optional<LocalDate> day) {
    return new EquityGrant(
        old.instrument(),
        old.quantity(),
        old.strike(),
        old.stock(),
        old.vesting(),
        day,
        old.earlyExercise(),
        old.exerciseWindowMonths(),
        old.contractYears(),
        old.accelerationOnChange());
  }
}
