package offerwright.ui.compare;

import java.util.ArrayList;
import java.util.List;
import offerwright.calc.compare.ComparisonAnswer;
import offerwright.calc.compare.PairRisk;
import offerwright.calc.estimate.Estimate;
import offerwright.calc.risk.Confidence;
import offerwright.calc.risk.Preference;
import offerwright.calc.risk.Side;
import offerwright.files.text.ComparisonWords;
import offerwright.ui.kit.TableText;
import offerwright.ui.text.Formats;

/// Which offer is ahead on how many paths, as a table.
///
/// @param formats how the locale writes
record WinsTexts(Formats formats) {
  List<Fact> heads(ComparisonAnswer answer) {
    List<Fact> heads = new ArrayList<>();
    heads.add(Fact.of(""));
    heads.add(new Fact.Scale());
    heads.add(Fact.of("Paths"));
    heads.add(Fact.of("95 % interval"));
    if (hasTies(answer)) {
      heads.add(Fact.of("Ties"));
    }
    heads.add(Fact.of("Reading"));
    return heads;
  }

  List<List<Fact>> rows(ComparisonAnswer answer) {
    boolean ties = hasTies(answer);
    return answer.pairs().stream().map(pair -> row(pair, ties)).toList();
  }

  private static boolean hasTies(ComparisonAnswer answer) {
    return answer.pairs().stream().anyMatch(pair -> pair.preference().ties() > 0);
  }

  private List<Fact> row(PairRisk pair, boolean ties) {
    Preference preference = pair.preference();
    Estimate win = preference.win();
    String a = pair.a().tag();
    String b = pair.b().tag();
    List<Fact> row = new ArrayList<>();
    row.add(
        Fact.strong(
            "P(" + a + " > " + b + ")",
            pair.a().name() + " is worth more than " + pair.b().name()));
    row.add(new Fact.Chance(a + " > " + b, win));
    row.add(Fact.strong(shares().percent(win.value()), ""));
    row.add(Fact.quiet(shares().range(win), ""));
    if (ties) {
      row.add(
          Fact.of(shares().percent(preference.tie().value()), shares().range(preference.tie())));
    }
    row.add(reading(pair));
    return row;
  }

  private Shares shares() {
    return new Shares(formats);
  }

  /// Who pays more often, and how sure that is: "B, clear".
  private static Fact reading(PairRisk pair) {
    Preference preference = pair.preference();
    Confidence confidence = preference.confidence();
    String reading = ComparisonWords.reading(confidence);
    if (confidence == Confidence.INDISTINGUISHABLE) {
      return Fact.of(reading, "The interval holds one half: neither clearly pays more often.");
    }
    String ahead = preference.ahead() == Side.B ? pair.b().tag() : pair.a().tag();
    return Fact.of(
        ahead + ", " + reading,
        ahead + " pays more on more paths. How much more is another matter: see the verdict.");
  }

  TableText table(ComparisonAnswer answer) {
    return new TableText(
        List.of("Pair", "Share of paths", "Low", "High", "Ties", "Reading"),
        answer.pairs().stream()
            .map(pair -> {
              Estimate win = pair.preference().win();
              return List.of(
                  "P(" + pair.a().tag() + " > " + pair.b().tag() + ")",
                  TableText.number(win.value(), 4),
                  TableText.number(win.low(), 4),
                  TableText.number(win.high(), 4),
                  TableText.number(pair.preference().tie().value(), 4),
                  ComparisonWords.reading(pair.preference().confidence()));
            })
            .toList());
  }
}
