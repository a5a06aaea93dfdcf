package offerwright.cli;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import offerwright.calc.compare.Comparison;
import offerwright.calc.compare.Person;
import offerwright.calc.compare.SimulatedComparison;
import offerwright.calc.risk.ValuedPaths;
import offerwright.domain.money.CurrencyCode;
import offerwright.domain.money.Money;
import offerwright.domain.money.Percent;
import offerwright.domain.problem.Problem;
import offerwright.domain.workspace.ValuationAssumptions;
import offerwright.domain.workspace.Workspace;
import picocli.CommandLine.Option;

/// Whose eyes offers are seen with, as far as it was said; the rest is the workspace's.
final class PersonOptions {
  private static final Pattern NUMBER = Pattern.compile("\\d{1,3}(\\.\\d{1,8})?|\\.\\d{1,8}");
  private static final Pattern WEALTH = Pattern.compile("(.*[\\d\\s])([A-Za-z]{3})");
  private static final double MOST_AVERSION = 10;

  @Option(
      names = "--theta",
      paramLabel = "X",
      description =
          "own use: what a token dollar you use is worth to you, 0 to 1 (default: the workspace's)")
  private Optional<String> theta = Optional.empty();

  @Option(
      names = "--gamma",
      paramLabel = "G",
      description =
          "risk aversion, 0 to 10; 0 = only the mean counts, 2 and 3 are usual (default: the workspace's)")
  private Optional<String> gamma = Optional.empty();

  @Option(
      names = "--wealth",
      paramLabel = "W",
      description =
          "what you have besides, in the company's currency or with one behind it; example: 400000 or \"400000 EUR\" (default: the workspace's). Without any only the mean counts")
  private Optional<String> wealth = Optional.empty();

  /// The workspace as it would be if it said what was asked for; refuses what is no figure.
  Workspace seenBy(Workspace workspace) {
    ValuationAssumptions valuation = workspace.settings().valuation();
    Optional<BigDecimal> aversion = number("--gamma", gamma, MOST_AVERSION);
    if (aversion.isPresent()) {
      valuation = valuation.withRiskAversion(aversion.get().doubleValue());
    }
    Optional<Money> given = wealth(workspace);
    if (given.isPresent()) {
      valuation = valuation.withOutsideWealth(given.filter(money -> !money.isZero()));
    }
    Workspace seen = workspace.withSettings(workspace.settings().withValuation(valuation));
    return number("--theta", theta, 1)
        .map(share ->
            seen.withComparison(seen.comparison().withOwnUse(new Percent(share.movePointRight(2)))))
        .orElse(seen);
  }

  /// The person. A risk aversion above 1 with nothing besides cannot be weighed: then only the mean
  /// counts.
  ///
  /// @param comparison of the workspace that [#seenBy] gave
  /// @param problems is told what of `--wealth` cannot be weighed
  Person person(Comparison comparison, List<Problem> problems) {
    Workspace workspace = comparison.workspace();
    Person person = SimulatedComparison.personOf(workspace, comparison);
    Optional<Money> given = wealth(workspace);
    if (given.isEmpty()) {
      return person;
    }
    if (given.get().isZero()) {
      return nothingBesides(person, problems);
    }
    if (person.outsideWealth().isEmpty()) {
      problems.add(
          Problem.error(
              ValuedPaths.WHERE,
              "No exchange rate from "
                  + given.get().currency()
                  + " to "
                  + comparison.currency()
                  + " is known, so risk is not weighed.",
              "Give --wealth in " + comparison.currency() + ", or enter the rate under Settings."));
    }
    return person;
  }

  private static Person nothingBesides(Person person, List<Problem> problems) {
    if (person.riskAversion() <= 1) {
      return new Person(person.ownUse(), person.riskAversion(), Optional.of(0.0));
    }
    problems.add(
        Problem.error(
            ValuedPaths.WHERE,
            "With nothing besides and a risk aversion of "
                + BigDecimal.valueOf(person.riskAversion()).stripTrailingZeros().toPlainString()
                + " no sure amount makes up for a path that leaves nothing, so risk is not weighed.",
            "Give --wealth above 0, or a --gamma from 0 to 1."));
    return person;
  }

  private static Optional<BigDecimal> number(String option, Optional<String> text, double most) {
    return text.map(String::strip)
        .map(given -> {
          if (!NUMBER.matcher(given).matches() || Double.parseDouble(given) > most) {
            throw Refusal.usage(
                String.format(Locale.ROOT, "%s must be 0 to %.0f, was %s.", option, most, given),
                "Give a plain number with at most 8 decimals, or leave it out for the workspace's.");
          }
          return new BigDecimal(given);
        });
  }

  private Optional<Money> wealth(Workspace workspace) {
    return wealth
        .map(String::strip)
        .map(text -> {
          Matcher parts = WEALTH.matcher(text);
          Money money =
              parts.matches()
                  ? amount(parts.group(1).strip(), currency(parts.group(2)))
                  : amount(text, workspace.company().currency());
          if (money.isNegative()) {
            throw Refusal.usage(
                "--wealth must be 0 or more, was " + text + ".",
                "Leave it out for the workspace's.");
          }
          return money;
        });
  }

  private static Money amount(String text, CurrencyCode currency) {
    return AmountArgument.of("--wealth", text, currency, "400000");
  }

  private static CurrencyCode currency(String text) {
    try {
      return new CurrencyCode(text.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException unknown) {
      throw Refusal.usage(
          "--wealth ends in " + text + ", which is no currency.",
          "Write the code of ISO 4217, such as USD or EUR, behind the amount.");
    }
  }
}
