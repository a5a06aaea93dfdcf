package offerwright.ui.levels;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import offerwright.domain.benefit.Benefits;
import offerwright.domain.benefit.MatchTier;
import offerwright.domain.benefit.RetirementMatch;
import offerwright.domain.level.Level;
import offerwright.domain.money.CurrencyCode;
import offerwright.domain.money.Money;
import offerwright.domain.money.Percent;
import offerwright.ui.kit.Columns;
import offerwright.ui.kit.FieldBox;
import offerwright.ui.kit.Nodes;
import offerwright.ui.kit.NumberField;
import offerwright.ui.kit.NumberFields;
import offerwright.ui.text.Formats;
import org.kordamp.ikonli.feather.Feather;

/// The benefits of a level, part by part. Every valid keystroke is an edit.
final class BenefitsForm {
  private static final double WIDTH = 400;

  private final Formats formats;
  private final LadderEdits edits;
  private final String levelId;
  private final String levelName;
  private final CurrencyCode currency;
  private final VBox match = new VBox(8);

  BenefitsForm(Formats formats, LadderEdits edits, Level level) {
    this.formats = formats;
    this.edits = edits;
    levelId = level.id();
    levelName = level.name();
    currency = level.band().currency();
  }

  Node content() {
    VBox box = new VBox(12);
    box.getStyleClass().add("ow-form");
    box.setPrefWidth(WIDTH);
    box.getChildren()
        .addAll(
            Columns.fields(
                180,
                2,
                money(
                    "Health premium a year",
                    Benefits::healthPremium,
                    (all, value) ->
                        new Benefits(
                            value,
                            all.retirementMatch(),
                            all.paidTimeOffDays(),
                            all.professionalDevelopment(),
                            all.remoteStipend(),
                            all.others())),
                daysOff(),
                money(
                    "Professional development",
                    Benefits::professionalDevelopment,
                    (all, value) ->
                        new Benefits(
                            all.healthPremium(),
                            all.retirementMatch(),
                            all.paidTimeOffDays(),
                            value,
                            all.remoteStipend(),
                            all.others())),
                money(
                    "Remote stipend",
                    Benefits::remoteStipend,
                    (all, value) ->
                        new Benefits(
                            all.healthPremium(),
                            all.retirementMatch(),
                            all.paidTimeOffDays(),
                            all.professionalDevelopment(),
                            value,
                            all.others()))),
            Nodes.rule(),
            match);
    showMatch();
    return box;
  }

  private Benefits benefits() {
    return edits.level(levelId).map(Level::benefits).orElseGet(() -> Benefits.none(currency));
  }

  private FieldBox money(
      String caption, Function<Benefits, Money> get, BiFunction<Benefits, Money, Benefits> set) {
    NumberField field = NumberFields.money(caption, formats, currency.code(), currency.digits());
    field.show(get.apply(benefits()).amount());
    field.setOnNumber(
        number -> change(caption, all -> set.apply(all, new Money(number, currency))));
    return new FieldBox(caption, field);
  }

  private FieldBox daysOff() {
    NumberField field = NumberFields.whole("Paid days off a year", formats, 0, 366, "days");
    field.show(BigDecimal.valueOf(benefits().paidTimeOffDays()));
    field.setOnNumber(days ->
        change(
            "days off",
            all ->
                new Benefits(
                    all.healthPremium(),
                    all.retirementMatch(),
                    days.intValue(),
                    all.professionalDevelopment(),
                    all.remoteStipend(),
                    all.others())));
    return new FieldBox("Paid days off, part of base", field);
  }

  private void change(String what, Function<Benefits, Benefits> change) {
    edits.typed(
        "Change benefits of " + levelName,
        levelId,
        "benefits/" + what,
        level -> level.withBenefits(change.apply(level.benefits())));
  }

  private void changeMatch(String what, Optional<RetirementMatch> changed) {
    change(
        what,
        all ->
            new Benefits(
                all.healthPremium(),
                changed,
                all.paidTimeOffDays(),
                all.professionalDevelopment(),
                all.remoteStipend(),
                all.others()));
  }

  private void showMatch() {
    Optional<RetirementMatch> present = benefits().retirementMatch();
    match.getChildren().setAll(Nodes.label("401(k) match", "ow-strong"));
    if (present.isEmpty()) {
      match
          .getChildren()
          .addAll(
              Nodes.paragraph("Nothing is matched at this level.", "ow-caption"),
              Nodes.button(
                  "Add a match",
                  Feather.PLUS,
                  () -> rebuild(Optional.of(RetirementMatch.SAFE_HARBOUR_BASIC))));
      return;
    }
    List<MatchTier> tiers = present.get().tiers();
    for (int i = 0; i < tiers.size(); i++) {
      match.getChildren().add(tier(tiers, i));
    }
    match
        .getChildren()
        .addAll(
            Nodes.row(
                8,
                Nodes.button(
                    "Add a step",
                    Feather.PLUS,
                    () ->
                        rebuild(
                            Optional.of(
                                withTiers(
                                    plus(tiers, new MatchTier(Percent.of(1), Percent.of(50))))))),
                Nodes.button("No match", Feather.X, () -> rebuild(Optional.empty()))),
            Columns.fields(180, 2, deferral(present.get()), cap(present.get())));
  }

  /// A change that alters the rows of the form.
  private void rebuild(Optional<RetirementMatch> changed) {
    edits.change(
        "Change benefits of " + levelName,
        levelId,
        level -> {
          Benefits all = level.benefits();
          return level.withBenefits(
              new Benefits(
                  all.healthPremium(),
                  changed,
                  all.paidTimeOffDays(),
                  all.professionalDevelopment(),
                  all.remoteStipend(),
                  all.others()));
        });
    showMatch();
  }

  private Node tier(List<MatchTier> tiers, int at) {
    NumberField rate = NumberFields.percent("Rate of match step " + (at + 1), formats, 1000);
    rate.show(tiers.get(at).rate().points());
    rate.setPrefWidth(88);
    rate.setOnNumber(number ->
        changeTier("rate " + at, at, tier -> new MatchTier(tier.payShare(), new Percent(number))));
    NumberField width = NumberFields.percent("Width of match step " + (at + 1), formats, 100);
    width.setRule(number ->
        number.signum() <= 0 || number.compareTo(BigDecimal.valueOf(100)) > 0
            ? Optional.of("Above 0, up to 100 %.")
            : Optional.empty());
    width.show(tiers.get(at).payShare().points());
    width.setPrefWidth(88);
    width.setOnNumber(number ->
        changeTier("width " + at, at, tier -> new MatchTier(new Percent(number), tier.rate())));
    Node remove =
        Nodes.iconButton(
            "Remove match step " + (at + 1),
            Feather.TRASH_2,
            () -> rebuild(Optional.of(withTiers(without(tiers, at)))));
    remove.setDisable(tiers.size() == 1);
    return new VBox(
        2,
        Nodes.row(
            8,
            rate,
            Nodes.label(at == 0 ? "of the first" : "of the next", "ow-muted"),
            width,
            Nodes.label("of pay", "ow-muted"),
            Nodes.spring(),
            remove),
        rate.error(),
        width.error());
  }

  private void changeTier(String what, int at, Function<MatchTier, MatchTier> change) {
    List<MatchTier> tiers =
        new ArrayList<>(benefits().retirementMatch().map(RetirementMatch::tiers).orElse(List.of()));
    if (at < tiers.size()) {
      tiers.set(at, change.apply(tiers.get(at)));
      changeMatch(what, Optional.of(withTiers(tiers)));
    }
  }

  private RetirementMatch withTiers(List<MatchTier> tiers) {
    RetirementMatch now = benefits().retirementMatch().orElse(RetirementMatch.SAFE_HARBOUR_BASIC);
    return new RetirementMatch(tiers, now.employeeDeferral(), now.matchedDeferralCap());
  }

  private FieldBox deferral(RetirementMatch shown) {
    NumberField field = NumberFields.percent("Pay the employee defers", formats, 100);
    field.show(shown.employeeDeferral().points());
    field.setOnNumber(number ->
        benefits()
            .retirementMatch()
            .ifPresent(now ->
                changeMatch(
                    "deferral",
                    Optional.of(
                        new RetirementMatch(
                            now.tiers(), new Percent(number), now.matchedDeferralCap())))));
    return new FieldBox("Pay deferred, assumed", field);
  }

  private FieldBox cap(RetirementMatch shown) {
    NumberField field =
        NumberFields.money(
            "Most deferred money that is matched", formats, currency.code(), currency.digits());
    field.setOptional("legal limits only", () -> changeCap(Optional.empty()));
    field.show(shown.matchedDeferralCap().map(Money::amount));
    field.setOnNumber(number -> changeCap(Optional.of(new Money(number, currency))));
    return new FieldBox("Matched at most", field);
  }

  private void changeCap(Optional<Money> cap) {
    benefits()
        .retirementMatch()
        .ifPresent(now ->
            changeMatch(
                "cap", Optional.of(new RetirementMatch(now.tiers(), now.employeeDeferral(), cap))));
  }

  private static List<MatchTier> plus(List<MatchTier> tiers, MatchTier added) {
    List<MatchTier> longer = new ArrayList<>(tiers);
    longer.add(added);
    return longer;
  }

  private static List<MatchTier> without(List<MatchTier> tiers, int at) {
    List<MatchTier> shorter = new ArrayList<>(tiers);
    shorter.remove(at);
    return shorter;
  }
}
