package offerwright.ui.settings;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import offerwright.calc.value.TokenPrice;
import offerwright.domain.market.ModelTier;
import offerwright.domain.market.PriceCard;
import offerwright.domain.market.PriceStatus;
import offerwright.domain.market.TokenMix;
import offerwright.domain.market.TokenPrices;
import offerwright.domain.money.CurrencyCode;
import offerwright.domain.money.Percent;
import offerwright.domain.money.UnitPrice;
import offerwright.domain.workspace.Workspace;
import offerwright.files.text.Words;
import offerwright.ui.kit.Card;
import offerwright.ui.kit.Choice;
import offerwright.ui.kit.Columns;
import offerwright.ui.kit.DateField;
import offerwright.ui.kit.FieldBox;
import offerwright.ui.kit.KeyValues;
import offerwright.ui.kit.Nodes;
import offerwright.ui.kit.NumberField;
import offerwright.ui.kit.NumberFields;
import offerwright.ui.kit.WordField;
import offerwright.ui.text.Formats;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/// What tokens cost: the price cards, the mix they are blended with, and the blended price of every
/// tier today.
final class PricesSection implements Section {
  private static final double FIELD = 150;

  private final Formats formats;
  private final SettingsEdits edits;
  private final LocalDate today;
  private final NumberField input;
  private final NumberField cached;
  private final SettingRow inputRow;
  private final SettingRow cachedRow;
  private final VBox blended = new VBox(4);
  private final RecordTable<PriceCard> cards;
  private final VBox content;

  PricesSection(Formats formats, SettingsEdits edits, LocalDate today) {
    this.formats = formats;
    this.edits = edits;
    this.today = today;
    input = NumberFields.percent("Input among all tokens", formats, 100);
    cached = NumberFields.percent("Cached among the input", formats, 100);
    input.setOnNumber(
        number -> mix("input share", old -> new TokenMix(new Percent(number), old.cacheShare())));
    cached.setOnNumber(
        number -> mix("cached share", old -> new TokenMix(old.inputShare(), new Percent(number))));
    inputRow =
        new SettingRow(
            "Input among all tokens",
            "Agentic work reads far more than it writes",
            input,
            () ->
                mix(
                    "input share",
                    old -> new TokenMix(TokenMix.AGENTIC.inputShare(), old.cacheShare())));
    cachedRow =
        new SettingRow(
            "Cached among the input",
            "Read again from the provider's cache, at its price",
            cached,
            () ->
                mix(
                    "cached share",
                    old -> new TokenMix(old.inputShare(), TokenMix.AGENTIC.cacheShare())));
    cards =
        new RecordTable<>(
            List.of(
                RecordTable.Head.text("Model"),
                RecordTable.Head.text("Tier"),
                RecordTable.Head.figure("Input"),
                RecordTable.Head.figure("Cached"),
                RecordTable.Head.figure("Output"),
                RecordTable.Head.text("From"),
                RecordTable.Head.text("Status"),
                RecordTable.Head.rest("Source")),
            this::texts,
            this::form,
            index -> cards("Remove a price card", SettingsEdits.without(present().cards(), index)),
            "No prices yet: a budget in money cannot be shown in tokens.");
    content =
        new VBox(
            16,
            new Card("Blended price of a million tokens today", blended, inputRow, cachedRow),
            new Card(
                "Price cards, a million tokens",
                cards,
                Nodes.row(8, Nodes.button("Add a price", Feather.PLUS, this::add))));
  }

  private TokenPrices present() {
    return edits.workspace().prices();
  }

  private void mix(String what, UnaryOperator<TokenMix> change) {
    edits.typed(
        what,
        ws -> ws.withPrices(new TokenPrices(ws.prices().cards(), change.apply(ws.prices().mix()))));
  }

  private void cards(String label, List<PriceCard> changed) {
    edits.once(label, ws -> ws.withPrices(new TokenPrices(changed, ws.prices().mix())));
  }

  /// A further price starts as a copy of the last one, announced for today.
  private void add() {
    PriceCard pattern =
        present().cards().isEmpty()
            ? new PriceCard(
                ModelTier.FRONTIER,
                "New model",
                price("0"),
                price("0"),
                price("0"),
                today,
                PriceStatus.SCHEDULED,
                "to be entered")
            : present().cards().getLast();
    PriceCard added =
        new PriceCard(
            pattern.tier(),
            pattern.model(),
            pattern.input(),
            pattern.cachedInput(),
            pattern.output(),
            today,
            PriceStatus.SCHEDULED,
            "to be entered");
    cards("Add a price", SettingsEdits.with(present().cards(), added));
    cards.openLast();
  }

  private static UnitPrice price(String amount) {
    return UnitPrice.of(amount, CurrencyCode.USD);
  }

  private List<String> texts(PriceCard card) {
    return List.of(
        card.model(),
        Words.of(card.tier()),
        formats.price(card.input()),
        formats.price(card.cachedInput()),
        formats.price(card.output()),
        formats.date(card.effective()),
        Words.of(card.status()),
        card.source());
  }

  private void change(int index, String what, UnaryOperator<PriceCard> change) {
    edits.typed(
        what + " of price " + (index + 1),
        ws ->
            ws.withPrices(
                new TokenPrices(
                    SettingsEdits.at(ws.prices().cards(), index, change), ws.prices().mix())));
  }

  private RecordTable.Form<PriceCard> form(int index) {
    String sign = formats.sign(present().cards().get(index).input().currency().code());
    WordField model = new WordField("Model");
    model.setOnWord(word -> change(index, "model", c -> c.withModel(word)));
    Choice<ModelTier> tier = new Choice<>("Tier", List.of(ModelTier.values()), Words::of);
    tier.setOnChoice(chosen -> change(index, "tier", c -> c.withTier(chosen)));
    NumberField in = MoreFields.price("Input price", formats, sign);
    in.setOnNumber(number ->
        change(
            index, "input price", c -> c.withInput(new UnitPrice(number, c.input().currency()))));
    NumberField cache = MoreFields.price("Cached input price", formats, sign);
    cache.setOnNumber(number ->
        change(
            index,
            "cached price",
            c -> c.withCachedInput(new UnitPrice(number, c.input().currency()))));
    NumberField out = MoreFields.price("Output price", formats, sign);
    out.setOnNumber(number ->
        change(
            index, "output price", c -> c.withOutput(new UnitPrice(number, c.input().currency()))));
    DateField from = new DateField("First day", formats, today);
    from.setOnDay(day -> change(index, "first day", c -> c.withEffective(day)));
    Choice<PriceStatus> status = new Choice<>("Status", List.of(PriceStatus.values()), Words::of);
    status.setOnChoice(chosen -> change(index, "status", c -> c.withStatus(chosen)));
    WordField source = new WordField("Source");
    source.setOnWord(word -> change(index, "source", c -> c.withSource(word)));
    Node fields =
        Columns.fields(
            FIELD,
            4,
            new FieldBox("Model", model),
            new FieldBox("Tier", tier),
            new FieldBox("Status", status),
            new FieldBox("From", from),
            new FieldBox("Input", in),
            new FieldBox("Cached input", cache),
            new FieldBox("Output", out),
            new FieldBox("Source", source));
    return new RecordTable.Form<>(
        fields,
        card -> {
          model.show(card.model());
          tier.show(card.tier());
          in.show(card.input().amount());
          cache.show(card.cachedInput().amount());
          out.show(card.output().amount());
          from.show(card.effective());
          status.show(card.status());
          source.show(card.source());
        });
  }

  @Override
  public String id() {
    return "prices";
  }

  @Override
  public String title() {
    return "Token prices";
  }

  @Override
  public Ikon icon() {
    return Feather.CPU;
  }

  @Override
  public Node content() {
    return content;
  }

  @Override
  public void show(Workspace workspace) {
    TokenMix mix = workspace.prices().mix();
    input.show(mix.inputShare().points());
    cached.show(mix.cacheShare().points());
    inputRow.showPreset(
        mix.inputShare().equals(TokenMix.AGENTIC.inputShare()),
        formats.percent(TokenMix.AGENTIC.inputShare()),
        "agentic work");
    cachedRow.showPreset(
        mix.cacheShare().equals(TokenMix.AGENTIC.cacheShare()),
        formats.percent(TokenMix.AGENTIC.cacheShare()),
        "agentic work");
    KeyValues values = new KeyValues();
    for (ModelTier tier : ModelTier.values()) {
      workspace
          .prices()
          .inForce(tier, today)
          .ifPresentOrElse(
              card -> values.add(Words.of(tier) + ", " + card.model(), price(card, mix)),
              () -> values.add(Words.of(tier), Nodes.label("no price in force", "ow-not-known")));
    }
    blended.getChildren().setAll(values);
    cards.show(workspace.prices().cards());
  }

  private Label price(PriceCard card, TokenMix mix) {
    String sign = formats.sign(card.input().currency().code());
    Label label =
        Nodes.label(
            sign
                + MoreFields.decimals(
                    formats,
                    java.math.BigDecimal.valueOf(TokenPrice.blended(card, mix))
                        .setScale(4, java.math.RoundingMode.HALF_UP),
                    2),
            "ow-strong");
    label.setId("blended-" + card.tier().name().toLowerCase(java.util.Locale.ROOT));
    return label;
  }
}
