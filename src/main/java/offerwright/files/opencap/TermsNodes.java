package offerwright.files.opencap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import offerwright.domain.equity.Cliff;
import offerwright.domain.equity.Vesting;
import offerwright.domain.equity.VestingPeriod;
import offerwright.domain.equity.VestingStatement;
import offerwright.domain.money.Percent;
import offerwright.json.tree.Node;
import org.apache.commons.math3.fraction.BigFraction;

/// Writes a schedule as vesting terms: a condition for the start, then one a statement, with
/// `cliff_installment`. A cliff of a stated share is a condition of its own. The format does not
/// say from which of several occurrences the next condition counts, so each counts from one that is
/// met once; where a statement has several installments, a condition that vests nothing marks its
/// end.
final class TermsNodes {
  private final List<Nodes> conditions = new ArrayList<>();
  private final List<String> ids = new ArrayList<>();
  private LocalDate root;
  private int months;
  private boolean days;
  private String base = WrittenIds.START_CONDITION;

  private TermsNodes(LocalDate root) {
    this.root = root;
  }

  static Node of(Vesting vesting, LocalDate start, WrittenIds ids) {
    TermsNodes terms = new TermsNodes(start);
    terms.begin();
    for (int i = 0; i < vesting.statements().size(); i++) {
      terms.statement(vesting.statements().get(i), i + 1, i == vesting.statements().size() - 1);
    }
    return new Nodes()
        .text("id", ids.terms())
        .text("object_type", "VESTING_TERMS")
        .text("name", "Vesting of " + ids.customId())
        .text("description", description(vesting))
        .text("allocation_type", vesting.allocation().name())
        .list("vesting_conditions", terms.linked())
        .build();
  }

  private void begin() {
    add(
        WrittenIds.START_CONDITION,
        new Nodes()
            .text("quantity", "0")
            .with("trigger", new Nodes().text("type", "VESTING_START_DATE").build()));
  }

  private void statement(VestingStatement statement, int number, boolean last) {
    BigFraction share = Fractions.of(statement.share().points()).divide(100);
    int occurrences = statement.occurrences();
    int cliff = statement.cliff().map(Cliff::installment).orElse(1);
    VestingPeriod period = statement.period();
    String id = "statement-" + number;
    if (cliff < occurrences && statement.cliff().flatMap(Cliff::share).isPresent()) {
      BigFraction atCliff =
          share.multiply(
              statement
                  .cliff()
                  .flatMap(Cliff::share)
                  .map(Percent::points)
                  .map(Fractions::of)
                  .orElseThrow()
                  .divide(100));
      VestingPeriod wait = new VestingPeriod(cliff * period.length(), period.unit());
      vesting(id + "-cliff", atCliff, wait, 1, 1);
      move(wait);
      base = id + "-cliff";
      share = share.subtract(atCliff);
      occurrences -= cliff;
      cliff = 1;
    }
    vesting(id, share.divide(occurrences), period, occurrences, cliff);
    if (occurrences == 1) {
      base = id;
    } else if (!last) {
      VestingPeriod whole = new VestingPeriod(occurrences * period.length(), period.unit());
      vesting(id + "-end", BigFraction.ZERO, whole, 1, 1);
      base = id + "-end";
    }
    move(new VestingPeriod(occurrences * period.length(), period.unit()));
  }

  private void vesting(
      String id, BigFraction each, VestingPeriod period, int occurrences, int cliff) {
    Nodes written =
        new Nodes()
            .number("length", period.length())
            .text("type", period.unit().name())
            .number("occurrences", occurrences);
    if (cliff > 1) {
      written.number("cliff_installment", cliff);
    }
    if (period.unit() == VestingPeriod.Unit.MONTHS) {
      written.text(
          "day_of_month", days ? DayOfMonth.name(root.getDayOfMonth()) : DayOfMonth.START_DAY);
    }
    add(
        id,
        new Nodes()
            .with(
                "portion",
                new Nodes()
                    .text("numerator", each.getNumerator().toString())
                    .text("denominator", each.getDenominator().toString())
                    .build())
            .with(
                "trigger",
                new Nodes()
                    .text("type", "VESTING_SCHEDULE_RELATIVE")
                    .with("period", written.build())
                    .text("relative_to_condition_id", base)
                    .build()));
  }

  /// After days the months count from the day reached, whose number is no longer that of the start.
  private void move(VestingPeriod by) {
    switch (by.unit()) {
      case MONTHS -> months += by.length();
      case DAYS -> {
        root = root.plusMonths(months).plusDays(by.length());
        months = 0;
        days = true;
      }
    }
  }

  private void add(String id, Nodes rest) {
    ids.add(id);
    conditions.add(rest);
  }

  private List<Node> linked() {
    List<Node> linked = new ArrayList<>();
    for (int i = 0; i < ids.size(); i++) {
      Nodes condition = new Nodes().text("id", ids.get(i));
      if (conditions.get(i).build() instanceof Node.Fields rest) {
        rest.fields().forEach(field -> condition.with(field.name(), field.value()));
      }
      condition.texts(
          "next_condition_ids", i + 1 < ids.size() ? List.of(ids.get(i + 1)) : List.of());
      linked.add(condition.build());
    }
    return linked;
  }

  private static String description(Vesting vesting) {
    List<String> parts = new ArrayList<>();
    for (VestingStatement statement : vesting.statements()) {
      VestingPeriod period = statement.period();
      parts.add(
          String.format(
              Locale.ROOT,
              "%s in %d x %d %s%s",
              statement.share(),
              statement.occurrences(),
              period.length(),
              period.unit().name().toLowerCase(Locale.ROOT),
              statement
                  .cliff()
                  .map(cliff ->
                      ", cliff on installment "
                          + cliff.installment()
                          + cliff.share().map(share -> " with " + share).orElse(""))
                  .orElse("")));
    }
    return String.join("; ", parts);
  }
}
