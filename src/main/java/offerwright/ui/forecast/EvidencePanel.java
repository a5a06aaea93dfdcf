package offerwright.ui.forecast;

import java.math.BigDecimal;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import offerwright.calc.productivity.RandomEffects;
import offerwright.calc.productivity.Studies;
import offerwright.calc.productivity.UpliftBelief;
import offerwright.domain.plan.ValueCase;
import offerwright.ui.kit.KeyValues;
import offerwright.ui.kit.Nodes;
import offerwright.ui.kit.Scrolling;
import offerwright.ui.text.Formats;

/// What the trials found beside what somebody claims: a claim about a part of the work, taken to
/// all work by Amdahl's law.
final class EvidencePanel extends StackPane implements Part {
  private static final double LOW = 0.025;

  private final Formats formats;
  private final RandomEffects pooled = Studies.pooled();
  private final KeyValues claim = new KeyValues();
  private final Label accelerable = claim.add("Time that can be sped up");
  private final Label speedUp = claim.add("Claimed speed-up of it");
  private final Label whole = claim.add("All work, at the claim");
  private final Label chance = claim.add("Chance of that, by the trials");
  private final Label best = claim.add("All work, as catalogued");
  private final Label needed = claim.add("Time needed for 10× in all");
  private final Label evidence = claim.add("Mean uplift assumed");
  private final Label range = claim.add("95 % of it");
  private final Label belief = claim.add("Belief in the claim");
  private final Label believed = claim.add("Mean uplift believed");
  private final Label sentence = Nodes.paragraph("", "ow-caption");

  EvidencePanel(Formats formats) {
    this.formats = formats;
    whole.setId("claim-whole");
    needed.setId("claim-needed");
    VBox right = new VBox(8, claim, sentence);
    right.setPadding(new Insets(0, 12, 0, 0));
    TrialTable trials = new TrialTable(formats);
    trials.setPadding(new Insets(0, 12, 0, 0));
    Sides sides =
        new Sides(
            60,
            Sides.pane("What the trials found", new Label(), new Label(), Scrolling.down(trials)),
            Sides.pane(
                "The claim, by Amdahl’s law", new Label(), new Label(), Scrolling.down(right)));
    getChildren().add(sides);
    setMinSize(0, 0);
  }

  @Override
  public Node node() {
    return this;
  }

  @Override
  public void show(Answer answer) {
    show(answer.planned().scenario().value());
  }

  /// Shows the claim of a value case.
  void show(ValueCase value) {
    Claim figures = Claim.of(value, pooled);
    UpliftBelief uplift = UpliftBelief.of(value);
    accelerable.setText(percent(figures.accelerable()));
    speedUp.setText(times(figures.speedUp()));
    whole.setText(formats.decimal(figures.whole(), 2) + "×");
    chance.setText(percent(figures.chance()));
    best.setText(formats.decimal(figures.best(), 2) + "×");
    needed.setText(needed(figures));
    evidence.setText(percent(uplift.evidenceMean()));
    range.setText(
        percent(uplift.evidenceQuantile(LOW)) + " to " + percent(uplift.evidenceQuantile(1 - LOW)));
    belief.setText(formats.percent(value.belief()));
    believed.setText(percent(uplift.mean()));
    sentence.setText(
        "A part cannot save more than itself: "
            + formats.percent(figures.accelerable())
            + " of the time, "
            + times(figures.speedUp())
            + " as fast, saves "
            + formats.percent(1 - 1 / figures.whole())
            + " of all time.");
  }

  private String needed(Claim figures) {
    if (figures.neededForTen().isEmpty()) {
      return "nothing is sped up";
    }
    double share = figures.neededForTen().getAsDouble();
    return share > 1 ? "more than all of it" : percent(share);
  }

  private String percent(double fraction) {
    return formats.decimal(100 * fraction, 1) + " %";
  }

  private String times(double speedUp) {
    return formats.number(BigDecimal.valueOf(speedUp)) + "×";
  }
}
