package offerwright.ui.levels;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import offerwright.calc.ladder.BudgetUnit;
import offerwright.domain.level.LevelLadder;
import offerwright.domain.market.ModelTier;
import offerwright.domain.money.Percent;
import offerwright.domain.problem.Checked;
import offerwright.domain.token.BudgetReset;
import offerwright.domain.token.CarryoverRule;
import offerwright.domain.token.LeavingRule;
import offerwright.domain.token.PersonalUseRule;
import offerwright.domain.token.TokenRules;
import offerwright.domain.workspace.Guidelines;
import offerwright.domain.workspace.Settings;
import offerwright.domain.workspace.Workspace;
import offerwright.files.text.Words;
import offerwright.ui.kit.Choice;
import offerwright.ui.kit.Nodes;
import offerwright.ui.kit.NumberField;
import offerwright.ui.kit.NumberFields;
import offerwright.ui.kit.Segmented;
import offerwright.ui.kit.TypedField;
import offerwright.ui.shell.Workbench;
import offerwright.ui.text.Formats;

/// The token policy a new offer starts from, and the two limits that ladder and offers are held
/// against.
final class PolicyCard extends VBox {
  private static final double CONTROL = 160;

  private final Workbench bench;
  private final Segmented<BudgetUnit> unit;
  private final Choice<ModelTier> tier =
      new Choice<>("Price tier", List.of(ModelTier.values()), Words::of);
  private final NumberField penalty;
  private final NumberField cap;
  private final NumberField expiry;
  private final NumberField debt;
  private final Choice<BudgetReset> reset =
      new Choice<>("Reset", List.of(BudgetReset.values()), Words::of);
  private final Choice<LeavingRule> leaving =
      new Choice<>("On leaving", List.of(LeavingRule.values()), Words::of);
  private final Choice<PersonalUseRule> personal =
      new Choice<>("Personal use", List.of(PersonalUseRule.values()), Words::of);
  private final NumberField notice;
  private final NumberField share;
  private final NumberField penetration;
  private final List<Node> rows;
  private final ScrollPane scroll = new ScrollPane();
  private final Label unitHint = Nodes.label("", "ow-caption");

  PolicyCard(Workbench bench) {
    this.bench = bench;
    Formats formats = bench.formats();
    getStyleClass().add("ow-card");
    unit =
        new Segmented<>(
            "Budget unit",
            List.of(BudgetUnit.values()),
            chosen -> chosen == BudgetUnit.MONEY ? "Money" : "Tokens");
    penalty = NumberFields.percent("Carryover penalty", formats, 100);
    cap = NumberFields.percent("Carryover cap", formats, 1000);
    cap.setOptional(
        "no cap",
        () ->
            carryover(
                "cap",
                rule ->
                    new CarryoverRule(
                        rule.penalty(), Optional.empty(), rule.expiry(), rule.debtRate())));
    expiry = NumberFields.whole("Expiry", formats, 0, 100, "years");
    debt = NumberFields.percent("Debt rate", formats, 100);
    notice = NumberFields.whole("Notice of change", formats, 0, 3650, "days");
    share = NumberFields.percent("Budget over base", formats, 1000);
    penetration = NumberFields.percent("Position in range", formats, 100);
    HBox head =
        Nodes.row(
            8,
            Nodes.label("Token policy", "ow-title-4"),
            Nodes.spring(),
            Nodes.label("for new offers", "ow-caption"));
    head.getStyleClass().add("ow-card-head");
    rows = rows();
    setColumns(1);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    getChildren().addAll(head, scroll);
    listen();
  }

  private List<Node> rows() {
    return List.of(
        row("Budget unit", unitHint, unit),
        row("Price tier", "Models budgets are priced at", tier),
        row("Carryover penalty", "Of what is unused, forfeited", penalty),
        row("Carryover cap", "Share of next year's grant", cap),
        row("Expiry", "Oldest money is used first", expiry),
        row("Debt rate", "Taken from the next grant", debt),
        row("Reset", "When a budget year starts", reset),
        row("On leaving", "The unspent part", leaving),
        row("Personal use", "What it may be used for", personal),
        row("Notice of change", "Before a budget changes", notice),
        row("Budget over base", "Guardrail, stops above", share),
        row("Position in range", "Guardrail, warns above", penetration));
  }

  /// Puts the rows into one column or into two.
  void setColumns(int count) {
    HBox columns = new HBox(32);
    int each = (rows.size() + count - 1) / count;
    for (int i = 0; i < rows.size(); i += each) {
      VBox column = new VBox();
      column.getChildren().setAll(rows.subList(i, Math.min(rows.size(), i + each)));
      HBox.setHgrow(column, Priority.ALWAYS);
      column.setMaxWidth(Double.MAX_VALUE);
      column.setPrefWidth(1);
      columns.getChildren().add(column);
    }
    columns.getStyleClass().add("ow-policy-rows");
    scroll.setContent(columns);
  }

  private static Node row(String name, String hint, Region control) {
    return row(name, Nodes.label(hint, "ow-caption"), control);
  }

  private static Node row(String name, Label hint, Region control) {
    Label label = Nodes.label(name, "ow-text");
    label.setLabelFor(control);
    VBox words = new VBox(label, hint);
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    control.setMinWidth(CONTROL);
    control.setPrefWidth(CONTROL);
    control.setMaxWidth(CONTROL);
    VBox row = new VBox(2, Nodes.row(12, words, control));
    if (control instanceof TypedField<?> field) {
      field.setAccessibleHelp(hint.getText());
      row.getChildren().add(field.error());
    }
    row.getStyleClass().add("ow-policy-row");
    return row;
  }

  private void listen() {
    unit.setOnChoice(this::convert);
    tier.setOnChoice(chosen ->
        rules(
            "price tier",
            old ->
                new TokenRules(
                    chosen,
                    old.reset(),
                    old.carryover(),
                    old.leaving(),
                    old.personalUse(),
                    old.noticeDays())));
    reset.setOnChoice(chosen ->
        rules(
            "reset",
            old ->
                new TokenRules(
                    old.tier(),
                    chosen,
                    old.carryover(),
                    old.leaving(),
                    old.personalUse(),
                    old.noticeDays())));
    leaving.setOnChoice(chosen ->
        rules(
            "rule on leaving",
            old ->
                new TokenRules(
                    old.tier(),
                    old.reset(),
                    old.carryover(),
                    chosen,
                    old.personalUse(),
                    old.noticeDays())));
    personal.setOnChoice(chosen ->
        rules(
            "personal use",
            old ->
                new TokenRules(
                    old.tier(),
                    old.reset(),
                    old.carryover(),
                    old.leaving(),
                    chosen,
                    old.noticeDays())));
    notice.setOnNumber(days ->
        rules(
            "notice of change",
            old ->
                new TokenRules(
                    old.tier(),
                    old.reset(),
                    old.carryover(),
                    old.leaving(),
                    old.personalUse(),
                    days.intValue())));
    penalty.setOnNumber(number ->
        carryover(
            "penalty",
            rule ->
                new CarryoverRule(
                    new Percent(number), rule.cap(), rule.expiry(), rule.debtRate())));
    cap.setOnNumber(number ->
        carryover(
            "cap",
            rule ->
                new CarryoverRule(
                    rule.penalty(),
                    Optional.of(new Percent(number)),
                    rule.expiry(),
                    rule.debtRate())));
    expiry.setOnNumber(years ->
        carryover(
            "expiry",
            rule ->
                new CarryoverRule(rule.penalty(), rule.cap(), years.intValue(), rule.debtRate())));
    debt.setOnNumber(number ->
        carryover(
            "debt rate",
            rule ->
                new CarryoverRule(rule.penalty(), rule.cap(), rule.expiry(), new Percent(number))));
    share.setOnNumber(number ->
        guidelines(
            "limit of budget over base", old -> old.withTokenShareLimit(new Percent(number))));
    penetration.setOnNumber(number ->
        guidelines(
            "limit of position in range",
            old ->
                new Guidelines(
                    new Percent(number),
                    old.tokenShareLimit(),
                    old.parityMargin(),
                    old.inversionMargin())));
  }

  private void settings(String what, UnaryOperator<Settings> change) {
    bench
        .session()
        .edit(
            "Change " + what, "policy/" + what, ws -> ws.withSettings(change.apply(ws.settings())));
  }

  private void rules(String what, UnaryOperator<TokenRules> change) {
    settings(what, settings -> settings.withTokenRules(change.apply(settings.tokenRules())));
  }

  private void carryover(String what, UnaryOperator<CarryoverRule> change) {
    rules("carryover " + what, rules -> rules.withCarryover(change.apply(rules.carryover())));
  }

  private void guidelines(String what, UnaryOperator<Guidelines> change) {
    settings(what, settings -> settings.withGuidelines(change.apply(settings.guidelines())));
  }

  /// States every budget of the ladder in the other unit, at today's price; says what was done,
  /// with undo at hand.
  private void convert(BudgetUnit chosen) {
    Workspace workspace = bench.session().workspace();
    Checked<LevelLadder> converted = chosen.applied(workspace, bench.today());
    if (!converted.isGood()) {
      bench.notices().problem(converted.problems().getFirst());
      show(workspace);
      return;
    }
    LevelLadder ladder = converted.value().orElseThrow();
    if (!ladder.equals(workspace.ladder())) {
      String words = chosen == BudgetUnit.MONEY ? "money" : "tokens";
      bench.session().edit("State token budgets in " + words, ws -> ws.withLadder(ladder));
      bench
          .notices()
          .done(
              "The ladder's token budgets are in "
                  + words
                  + " now, converted at today's "
                  + Words.of(workspace.settings().tokenRules().tier())
                      .toLowerCase(bench.formats().locale())
                  + " price.",
              "Undo",
              bench.session()::undo);
    }
  }

  /// Drops what was typed and is not valid, because another workspace is shown from now on.
  void forget() {
    List.of(penalty, cap, expiry, debt, notice, share, penetration).forEach(TypedField::forget);
  }

  void show(Workspace workspace) {
    TokenRules rules = workspace.settings().tokenRules();
    Optional<BudgetUnit> present = BudgetUnit.of(workspace.ladder());
    unit.show(present);
    unit.setDisable(workspace.ladder().levels().isEmpty());
    unitHint.setText(present.map(PolicyCard::risk).orElse("The levels use both"));
    tier.show(rules.tier());
    reset.show(rules.reset());
    leaving.show(rules.leaving());
    personal.show(rules.personalUse());
    penalty.show(rules.carryover().penalty().points());
    cap.show(rules.carryover().cap().map(Percent::points));
    expiry.show(BigDecimal.valueOf(rules.carryover().expiry()));
    debt.show(rules.carryover().debtRate().points());
    notice.show(BigDecimal.valueOf(rules.noticeDays()));
    share.show(workspace.settings().guidelines().tokenShareLimit().points());
    penetration.show(workspace.settings().guidelines().penetrationLimit().points());
  }

  private static String risk(BudgetUnit unit) {
    return switch (unit) {
      case MONEY -> "The engineer bears price risk";
      case TOKENS -> "The company bears price risk";
    };
  }
}
