package offerwright.ui.offers;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import offerwright.domain.benefit.Benefits;
import offerwright.domain.benefit.MatchTier;
import offerwright.domain.benefit.RetirementMatch;
import offerwright.domain.money.Percent;
import offerwright.ui.kit.Columns;
import offerwright.ui.kit.FieldBox;
import offerwright.ui.kit.Nodes;
import offerwright.ui.kit.NumberField;
import org.kordamp.ikonli.feather.Feather;

/// The 401(k) match: its steps, what the employee is assumed to defer, and the plan's own cap.
final class MatchForm {
  private static final Lens<Optional<RetirementMatch>> SLOT =
      BenefitsCard.BENEFITS.at(Benefits::retirementMatch, MatchForm::withMatch);
  private static final Lens<RetirementMatch> MATCH =
      SLOT.in(found -> found, (_, value) -> Optional.of(value));
  private static final Lens<List<MatchTier>> TIERS =
      MATCH.at(
          RetirementMatch::tiers,
          (old, changed) ->
              new RetirementMatch(changed, old.employeeDeferral(), old.matchedDeferralCap()));

  private final VBox box = new VBox(8);
  private final Rows<MatchTier> tiers;
  private Optional<RetirementMatch> remembered = Optional.of(RetirementMatch.SAFE_HARBOUR_BASIC);

  MatchForm(TermFields fields) {
    CheckBox given = fields.guarded(new CheckBox("The employer matches"));
    given.setOnAction(_ ->
        fields
            .pen()
            .terms(
                "Change 401(k) match",
                terms ->
                    SLOT.write().apply(terms, given.isSelected() ? remembered : Optional.empty())));
    tiers = new Rows<>(fields, TIERS, this::tier);
    Button add =
        fields.guarded(
            Nodes.linkButton(
                "Add a step",
                Feather.PLUS,
                () -> tiers.add("Add match step", new MatchTier(Percent.of(2), Percent.of(50)))));
    Columns rest =
        Columns.fields(
            112,
            3,
            new FieldBox(
                "Employee defers",
                fields.percent(
                    "Employee's deferral",
                    "benefits/retirementMatch/employeeDeferral",
                    100,
                    MATCH.at(
                        RetirementMatch::employeeDeferral,
                        (old, value) ->
                            new RetirementMatch(old.tiers(), value, old.matchedDeferralCap())))),
            new FieldBox(
                "Matched at most",
                fields.optionalMoney(
                    "Most deferred money that is matched",
                    "benefits/retirementMatch/matchedDeferralCap",
                    "no cap",
                    MATCH.at(
                        RetirementMatch::matchedDeferralCap,
                        (old, value) ->
                            new RetirementMatch(old.tiers(), old.employeeDeferral(), value)))));
    VBox inner = new VBox(8, tiers.node(), add, rest);
    box.getChildren().addAll(given, inner);
    fields.onShow(shown -> {
      Optional<RetirementMatch> match = shown.terms().benefits().retirementMatch();
      match.ifPresent(found -> remembered = Optional.of(found));
      given.setSelected(match.isPresent());
      Nodes.setShown(inner, match.isPresent());
    });
    fields.onForget(() -> remembered = Optional.of(RetirementMatch.SAFE_HARBOUR_BASIC));
  }

  VBox node() {
    return box;
  }

  private Node tier(int index, Lens<MatchTier> tier, TermFields row) {
    String number = " of step " + (index + 1);
    NumberField rate =
        row.percent(
            "Rate" + number,
            "benefits/retirementMatch/tiers/" + index + "/rate",
            1000,
            tier.at(MatchTier::rate, (old, value) -> new MatchTier(old.payShare(), value)));
    NumberField share =
        row.percent(
            "Share of pay" + number,
            "benefits/retirementMatch/tiers/" + index + "/payShare",
            100,
            tier.at(MatchTier::payShare, (old, value) -> new MatchTier(value, old.rate())));
    rate.setPrefWidth(70);
    share.setPrefWidth(62);
    Label of = Nodes.label(index == 0 ? "of first" : "of next", "ow-muted");
    of.setMinWidth(Label.USE_PREF_SIZE);
    Button remove =
        row.guarded(Nodes.iconButton("Remove step " + (index + 1), Feather.X, () -> remove(index)));
    return new VBox(
        2, Nodes.row(6, rate, of, share, Nodes.spring(), remove), rate.error(), share.error());
  }

  /// The last step stays: a match has at least one. To have none, the match as a whole is unticked.
  private void remove(int index) {
    tiers.change(
        "Remove match step",
        all -> {
          if (all.size() > 1) {
            all.remove(index);
          }
        });
  }

  private static Benefits withMatch(Benefits old, Optional<RetirementMatch> match) {
    return new Benefits(
        old.healthPremium(),
        match,
        old.paidTimeOffDays(),
        old.professionalDevelopment(),
        old.remoteStipend(),
        old.others());
  }
}
