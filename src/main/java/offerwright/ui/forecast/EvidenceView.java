package offerwright.ui.forecast;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import offerwright.calc.forecast.ValueResult;
import offerwright.calc.productivity.Amdahl;
import offerwright.calc.productivity.RandomEffects;
import offerwright.calc.productivity.Studies;
import offerwright.calc.productivity.Study;
import offerwright.domain.plan.ValueCase;
import offerwright.ui.kit.KeyValues;
import offerwright.ui.kit.Nodes;
import offerwright.ui.text.Formats;

/// The trials at the left, the claim taken through Amdahl's law at the right.
final class EvidenceView implements Part {
  private final Formats formats;
  private final KeyValues claim = new KeyValues();
  private final Label mean = claim.add("Evidence, mean uplift");
  private final Label range = claim.add("95 % of it");
  private final Label accelerable = claim.add("Time that can be sped up");
  private final Label claimed = claim.add("Claimed speed-up of it");
  private final Label through = claim.add("Uplift of all work (Amdahl)");
  private final Label belief = claim.add("Belief in the claim");
  private final Label believed = claim.add("Believed mean uplift");
  private final StackPane table = new StackPane();
  private final Sides sides;

  EvidenceView(Formats formats) {
    this.formats = formats;
    VBox right =
        new VBox(
            8,
            claim,
            Nodes.paragraph(
                "Hours saved on a part of the work cannot save more than that part: twenty times as fast on a third of the time is half as much again, not twenty times.",
                "ow-caption"));
    sides =
        new Sides(
            60,
            Sides.pane("What the trials found", new Label(), new Label(), Scrolling.down(table)),
            Sides.pane("Evidence and claim", new Label(), new Label(), Scrolling.down(right)));
  }

  @Override
  public Node node() {
    return sides;
  }

  @Override
  public void show(Answer answer) {
    Figures figures = new Figures(formats, answer.result().currency());
    ValueResult value = answer.first().value();
    ValueCase input = answer.planned().scenario().value();
    table.getChildren().setAll(trials(figures));
    mean.setText(figures.percent(value.evidenceUplift()));
    range.setText(figures.percent(value.evidenceLow()) + " to " + figures.percent(value.evidenceHigh()));
    accelerable.setText(figures.percent(Amdahl.accelerable(input.catalogue())));
    claimed.setText(RoiHead.claim(figures, input));
    through.setText(figures.percent(value.claimUplift()));
    belief.setText(figures.percent(input.belief().fraction()));
    believed.setText(figures.percent(value.believedUplift()));
  }

  private static VBox trials(Figures figures) {
    VBox rows = new VBox(6);
    for (Study study : Studies.all()) {
      Label name = Nodes.paragraph(study.name() + ": " + study.effect(), "ow-text");
      Label design =
          Nodes.paragraph(
              study.design() + (study.isPooled() ? "" : "; not pooled") + " · " + study.source(),
              "ow-caption");
      VBox row = new VBox(name, design);
      row.getStyleClass().add("ow-study");
      rows.getChildren().add(row);
    }
    RandomEffects pooled = Studies.pooled();
    rows.getChildren()
        .add(
            Nodes.paragraph(
                "Together "
                    + figures.percent(pooled.multiplier() - 1)
                    + " ("
                    + figures.percent(pooled.interval().low() - 1)
                    + " to "
                    + figures.percent(pooled.interval().high() - 1)
                    + "), random effects.",
                "ow-strong"));
    return rows;
  }
}
