package offerwright.ui.offers;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import offerwright.calc.explain.FigureKey;
import offerwright.calc.trail.Trail;
import offerwright.calc.value.PackagePart;
import offerwright.calc.value.TokenFigures;
import offerwright.domain.level.Level;
import offerwright.domain.money.Money;
import offerwright.domain.money.Percent;
import offerwright.domain.money.TokenCount;
import offerwright.domain.offer.OfferTerms;
import offerwright.domain.token.TokenAmount;
import offerwright.domain.token.TokenBudget;
import offerwright.files.text.Words;
import offerwright.ui.kit.Card;
import offerwright.ui.kit.Disclosure;
import offerwright.ui.kit.Explained;
import offerwright.ui.kit.KeyValues;
import offerwright.ui.kit.Nodes;
import offerwright.ui.kit.NumberField;
import offerwright.ui.kit.Segmented;
import offerwright.ui.kit.SliderField;
import offerwright.ui.text.Formats;
import org.kordamp.ikonli.feather.Feather;

/// The token budget. Company cost and personal value stand apart; nothing here is added to cash.
final class TokenCard implements Panel {
  static final Lens<TokenBudget> BUDGET =
      Lens.ofOptional(OfferTerms::tokens, OfferTerms::withTokens);
  private static final Lens<TokenAmount> AMOUNT =
      BUDGET.at(TokenBudget::annual, TokenBudget::withAnnual);
  private static final Lens<TokenAmount.ShareOfBase> SHARE = kind(TokenAmount.ShareOfBase.class);

  private final TermFields fields;
  private final Formats formats;
  private final Explained explained;
  private final Card card;
  private final VBox body = new VBox(8);
  private final VBox nothing;
  private final Segmented<TokenUnit> unit =
      new Segmented<>("Token budget stated in", List.of(TokenUnit.values()), TokenUnit::word);
  private final SliderField money;
  private final SliderField count;
  private final VBox share;
  private final Label used;
  private final UseBar bar = new UseBar();
  private final KeyValues facts = new KeyValues();
  private final Label buys = facts.add("Buys today");
  private final Label price = facts.add("Price");
  private final Label risk = facts.add("Price risk");
  private final Label resets = facts.add("Resets");
  private final Label carryover = facts.add("Carryover");
  private final Label leaving = facts.add("On leaving");
  private final Label cost;
  private final Label personal;
  private Optional<Shown> now = Optional.empty();

  /// A budget of one kind; nothing where it is of another.
  private static <A extends TokenAmount> Lens<A> kind(Class<A> type) {
    return AMOUNT.in(
        amount -> type.isInstance(amount) ? Optional.of(type.cast(amount)) : Optional.empty(),
        (_, changed) -> changed);
  }

  TokenCard(Pen pen, Formats formats, Explained explained) {
    this.formats = formats;
    this.explained = explained;
    fields = new TermFields(pen, formats);
    unit.setOnChoice(chosen ->
        now.flatMap(shown -> chosen.convert(shown))
            .ifPresent(amount ->
                pen.terms(
                    "Change unit of token budget", terms -> AMOUNT.write().apply(terms, amount))));
    fields.guarded(unit);
    money =
        new SliderField(
            "Budget, face value",
            fields.money(
                "Token budget",
                "tokens/annual",
                kind(TokenAmount.InMoney.class)
                    .at(
                        TokenAmount.InMoney::annual,
                        (_, value) -> new TokenAmount.InMoney(value))));
    count =
        new SliderField(
            "Budget in tokens",
            fields.count(
                "Tokens a year",
                "tokens/annual/count",
                0,
                "",
                kind(TokenAmount.InTokens.class)
                    .at(
                        each -> each.annual().tokens(),
                        (_, value) -> new TokenAmount.InTokens(new TokenCount(value)))));
    fields.guarded(money.slider());
    fields.guarded(count.slider());
    share = share();
    used = figure(Nodes.label("", "ow-strong"), FigureKey.TokenFigure.EXPECTED_USE);
    cost = figure(Nodes.label("", "ow-strong"), FigureKey.TokenFigure.EXPECTED_USE);
    personal = figure(Nodes.label("", "ow-strong"), FigureKey.TokenFigure.PERSONAL_VALUE);
    figure(buys, FigureKey.TokenFigure.FACE_TOKENS);
    figure(price, FigureKey.TokenFigure.PRICE_PER_MILLION);
    Button add = fields.guarded(Nodes.linkButton("Add a token budget", Feather.PLUS, this::add));
    nothing = new VBox(8, Nodes.paragraph("This offer has no token budget.", "ow-muted"), add);
    Button remove =
        fields.guarded(
            Nodes.linkButton(
                "Remove the token budget",
                Feather.TRASH_2,
                () ->
                    pen.terms("Remove token budget", terms -> terms.withTokens(Optional.empty()))));
    Disclosure rules = new Disclosure("Budget rules", TokenRulesForm.grid(fields), remove);
    body.getChildren().addAll(unit, money, count, share, use(), bar, values(), facts, rules);
    card =
        new Card(
            Nodes.swatch(PackagePart.TOKENS), "AI tokens", "per year, never cash", body, nothing);
    card.getStyleClass().add("tokens");
    fields.onShow(this::paint);
  }

  private Label figure(Label label, FigureKey.TokenFigure figure) {
    return explained.figure(label, () -> trail(figure));
  }

  private Trail trail(FigureKey.TokenFigure figure) {
    return now.orElseThrow().trail(new FigureKey.OfTokens(figure));
  }

  private VBox share() {
    NumberField percent =
        fields.percent(
            "Share of base",
            "tokens/annual/share",
            1000,
            SHARE.at(
                TokenAmount.ShareOfBase::share,
                (old, value) -> new TokenAmount.ShareOfBase(value, old.cap())));
    NumberField cap =
        fields.money(
            "At most",
            "tokens/annual/cap",
            SHARE.at(
                TokenAmount.ShareOfBase::cap,
                (old, value) -> new TokenAmount.ShareOfBase(old.share(), value)));
    percent.getStyleClass().add("ow-field-compact");
    cap.getStyleClass().add("ow-field-compact");
    return new VBox(
        6,
        Nodes.row(8, Nodes.label("Share of base", "ow-text"), Nodes.spring(), percent),
        percent.error(),
        Nodes.row(8, Nodes.label("At most", "ow-text"), Nodes.spring(), cap),
        cap.error());
  }

  private HBox use() {
    NumberField utilisation =
        fields.percent(
            "Expected use",
            "tokens/expectedUtilisation",
            100,
            BUDGET.at(TokenBudget::expectedUtilisation, TokenBudget::withExpectedUtilisation));
    utilisation.getStyleClass().add("ow-field-compact");
    utilisation.setPrefWidth(84);
    return Nodes.row(8, Nodes.label("Expected use", "ow-text"), Nodes.spring(), used, utilisation);
  }

  /// Company cost and personal value side by side, never added; the share of own use that makes a
  /// personal value is the person's to raise.
  private VBox values() {
    NumberField own =
        fields.percent(
            "Own use, share of what is spent",
            "tokens/ownUseShare",
            100,
            BUDGET.at(TokenBudget::ownUseShare, TokenBudget::withOwnUseShare));
    own.getStyleClass().add("ow-field-compact");
    own.setPrefWidth(84);
    HBox cells = new HBox(cell("Company cost", cost), cell("Personal value", personal));
    cells.getStyleClass().add("ow-cells");
    for (Node cell : cells.getChildren()) {
      HBox.setHgrow(cell, Priority.ALWAYS);
    }
    return new VBox(
        6,
        cells,
        Nodes.row(8, Nodes.label("Own use, θ", "ow-text"), Nodes.spring(), own),
        own.error());
  }

  private static VBox cell(String name, Label figure) {
    VBox cell = new VBox(2, Nodes.label(name, "ow-caption"), figure);
    cell.getStyleClass().add("ow-cell");
    cell.setPrefWidth(0);
    return cell;
  }

  private void add() {
    now.ifPresent(shown -> {
      TokenAmount amount =
          shown
              .level()
              .map(Level::tokens)
              .filter(tokens -> fits(tokens, shown))
              .orElse(new TokenAmount.InMoney(Money.zero(shown.currency())));
      Percent use = shown.level().map(Level::expectedUtilisation).orElse(Percent.of(50));
      TokenBudget budget =
          new TokenBudget(amount, shown.workspace().settings().tokenRules(), use, Percent.NONE);
      fields.pen().terms("Add token budget", terms -> terms.withTokens(Optional.of(budget)));
    });
  }

  private static boolean fits(TokenAmount amount, Shown shown) {
    return switch (amount) {
      case TokenAmount.InMoney inMoney -> inMoney.annual().currency().equals(shown.currency());
      case TokenAmount.ShareOfBase ofBase -> ofBase.cap().currency().equals(shown.currency());
      case TokenAmount.InTokens _ -> true;
    };
  }

  private void paint(Shown shown) {
    now = Optional.of(shown);
    Optional<TokenBudget> budget = shown.terms().tokens();
    Nodes.setShown(body, budget.isPresent());
    Nodes.setShown(nothing, budget.isEmpty());
    if (budget.isPresent() && shown.figures().tokens().isPresent()) {
      paint(shown, budget.get(), shown.figures().tokens().get());
    }
  }

  private void paint(Shown shown, TokenBudget budget, TokenFigures figures) {
    unit.show(TokenUnit.of(budget.annual()));
    Nodes.setShown(money, budget.annual() instanceof TokenAmount.InMoney);
    Nodes.setShown(count, budget.annual() instanceof TokenAmount.InTokens);
    Nodes.setShown(share, budget.annual() instanceof TokenAmount.ShareOfBase);
    switch (budget.annual()) {
      case TokenAmount.InMoney inMoney -> {
        Ranges.tokens(money, shown, inMoney.annual(), formats);
        money.show(inMoney.annual().amount());
      }
      case TokenAmount.InTokens inTokens -> {
        Ranges.tokenCount(count, inTokens.annual().tokens(), formats);
        count.show(BigDecimal.valueOf(inTokens.annual().tokens()));
      }
      case TokenAmount.ShareOfBase _ -> {}
    }
    used.setText(formats.amount(figures.expectedUse()));
    bar.show(budget.expectedUtilisation());
    cost.setText(formats.money(figures.expectedUse()));
    personal.setText(formats.money(figures.personalValue()));
    KeyValues.set(
        buys,
        figures
            .faceTokens()
            .map(all ->
                formats.tokens(all)
                    + " tokens"
                    + figures
                        .expectedTokens()
                        .map(some -> ", " + formats.tokens(some) + " used")
                        .orElse("")),
        "no price card in force");
    KeyValues.set(
        price,
        figures
            .pricePerMillion()
            .map(found ->
                formats.price(found)
                    + " a million, "
                    + Words.of(budget.rules().tier()).toLowerCase(formats.locale())),
        "no price card in force");
    risk.setText(budget.annual() instanceof TokenAmount.InTokens ? "company" : "engineer");
    resets.setText(Words.of(budget.rules().reset()));
    carryover.setText(TermWords.carryover(budget.rules().carryover()));
    leaving.setText(Words.of(budget.rules().leaving()).toLowerCase(formats.locale()));
  }

  @Override
  public Card node() {
    return card;
  }

  @Override
  public void show(Shown shown) {
    fields.show(shown);
  }

  @Override
  public void forget() {
    fields.forget();
  }
}
