package offerwright.calc.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import offerwright.calc.check.SomePeople;
import offerwright.calc.rounding.LargestRemainder;
import offerwright.domain.company.Person;
import offerwright.domain.level.Level;
import offerwright.domain.money.CurrencyCode;
import offerwright.domain.money.Money;
import offerwright.domain.problem.Problem;

/// Base pay and the budgets of today, in the company's currency. Where there is no base the middle
/// of the band stands in, so that figures can be shown; nothing is adopted on it.
final class BaseInputs {
  /// Most that can be counted of one budget, so that those of a million people can be added up.
  private static final long MOST = LargestRemainder.MOST >> 10;

  private final InputSheet sheet;
  private final AssumedList assumed;
  private final List<Problem> problems = new ArrayList<>();
  private final Map<CurrencyCode, List<String>> unpriced = new TreeMap<>();
  private final double[] middle;
  private final double[] base;
  private final long[] today;

  private BaseInputs(InputSheet sheet, AssumedList assumed) {
    this.sheet = sheet;
    this.assumed = assumed;
    middle =
        sheet.workspace().ladder().levels().stream()
            .map(Level::band)
            .mapToDouble(band -> sheet.amount(band.midpoint()).orElse(0.0))
            .toArray();
    base = new double[sheet.size()];
    today = new long[sheet.size()];
  }

  static BaseInputs of(InputSheet sheet, AssumedList assumed) {
    BaseInputs inputs = new BaseInputs(sheet, assumed);
    for (int i = 0; i < sheet.size(); i++) {
      inputs.person(i);
    }
    inputs.unpriced.forEach((currency, ids) ->
        inputs.problems.add(inputs.noRate(currency, ids.stream().distinct().toList())));
    return inputs;
  }

  double[] base() {
    return base;
  }

  /// Budgets of today, in minor units.
  long[] today() {
    return today;
  }

  List<Problem> problems() {
    return problems;
  }

  List<AssumedInput> assumed() {
    return assumed.of(
        InputKind.BASE,
        InputSource.BAND_MIDDLE,
        level ->
            String.format(
                Locale.ROOT,
                "Base %s for %s: none is known, so the middle of the band is taken to show figures.",
                words(middle[level]),
                sheet.levelName(level)));
  }

  private void person(int i) {
    Person person = sheet.people().get(i);
    Optional<Double> pay = amount(person, person.base());
    base[i] = pay.filter(known -> known > 0).orElse(middle[sheet.level()[i]]);
    if (person.base().isZero()) {
      problems.add(
          Problem.error(
              "people/" + person.id() + "/base",
              person.id() + " has no base pay.",
              "Enter the base pay of " + person.id() + "."));
    }
    if (pay.isEmpty() || person.base().isZero()) {
      assumed.byLevel(InputKind.BASE, i);
    }
    today[i] = budget(person);
  }

  private long budget(Person person) {
    if (person.tokenBudget().isNegative()) {
      problems.add(
          Problem.error(
              "people/" + person.id() + "/tokenBudget",
              person.id() + " has a token budget below 0.",
              "Enter the token budget of " + person.id() + "."));
      return 0;
    }
    CurrencyCode company = sheet.workspace().company().currency();
    if (person.tokenBudget().toDouble() > Money.ofMinor(MOST, company).toDouble()) {
      problems.add(
          Problem.error(
              "people/" + person.id() + "/tokenBudget",
              String.format(
                  Locale.ROOT,
                  "The token budget of %s, %s, is more than can be counted to the cent.",
                  person.id(),
                  person.tokenBudget().inWords()),
              "Correct the token budget of " + person.id() + "."));
      return 0;
    }
    return person.tokenBudget().currency().equals(company)
        ? person.tokenBudget().minorUnits()
        : amount(person, person.tokenBudget())
            .map(value -> Money.rounded(value, company).minorUnits())
            .orElse(0L);
  }

  private Optional<Double> amount(Person person, Money money) {
    Optional<Double> amount = sheet.amount(money);
    if (amount.isEmpty()) {
      unpriced.computeIfAbsent(money.currency(), _ -> new ArrayList<>()).add(person.id());
    }
    return amount;
  }

  private Problem noRate(CurrencyCode currency, List<String> ids) {
    CurrencyCode company = sheet.workspace().company().currency();
    return Problem.error(
        "fx",
        String.format(
            Locale.ROOT,
            "The pay of %s is in %s, for which no exchange rate to %s is known.",
            SomePeople.of(ids).named(),
            currency,
            company),
        "Enter the rate with its date under Settings.");
  }

  private String words(double amount) {
    return Money.rounded(StrictMath.rint(amount), sheet.workspace().company().currency()).inWords();
  }
}
