package offerwright.ui.settings;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import offerwright.domain.equity.EquityCounting;
import offerwright.domain.money.CurrencyCode;
import offerwright.domain.money.Money;
import offerwright.domain.money.Percent;
import offerwright.domain.workspace.ValuationAssumptions;
import offerwright.domain.workspace.Workspace;
import offerwright.files.text.Words;
import offerwright.ui.kit.Card;
import offerwright.ui.kit.NumberField;
import offerwright.ui.kit.NumberFields;
import offerwright.ui.kit.Segmented;
import offerwright.ui.text.Formats;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/// What has to be assumed to put a value on an offer; each with where it came from and the way back
/// to its preset.
final class ValuationSection implements Section {
  private static final ValuationAssumptions PRESET = ValuationAssumptions.PRESET;

  /// A share that is assumed.
  private record Share(
      SettingRow row,
      NumberField field,
      Function<ValuationAssumptions, Percent> get,
      String source) {}

  private final Formats formats;
  private final SettingsEdits edits;
  private final Segmented<EquityCounting> counting =
      new Segmented<>("Equity counted in totals", List.of(EquityCounting.values()), Words::of);
  private final SettingRow countingRow;
  private final List<Share> shares = new ArrayList<>();
  private final NumberField aversion;
  private final SettingRow aversionRow;
  private final NumberField wealth;
  private final VBox content;

  ValuationSection(Formats formats, SettingsEdits edits) {
    this.formats = formats;
    this.edits = edits;
    counting.setOnChoice(
        chosen -> edits.valuation("how equity is counted", all -> all.withCounting(chosen)));
    countingRow =
        new SettingRow(
            "Equity counted in totals",
            "All three are always shown; this one enters sums and charts",
            counting,
            () ->
                edits.valuation(
                    "how equity is counted", all -> all.withCounting(PRESET.counting())));
    aversion = MoreFields.number("Risk aversion", formats, 0, 20);
    aversion.setOnNumber(number ->
        edits.valuation("risk aversion", all -> all.withRiskAversion(number.doubleValue())));
    aversionRow =
        new SettingRow(
            "Risk aversion γ",
            "Of somebody with constant relative risk aversion; 0 counts risk as nothing",
            aversion,
            () ->
                edits.valuation(
                    "risk aversion", all -> all.withRiskAversion(PRESET.riskAversion())));
    CurrencyCode currency = edits.workspace().company().currency();
    wealth = NumberFields.money("Outside wealth", formats, currency.code(), currency.digits());
    UnaryOperator<ValuationAssumptions> notGiven = all -> all.withOutsideWealth(Optional.empty());
    wealth.setOptional("not given", () -> edits.valuation("outside wealth", notGiven));
    wealth.setRule(number ->
        number.signum() <= 0 ? Optional.of("Above 0, or leave it empty.") : Optional.empty());
    wealth.setOnNumber(number ->
        edits.valuation(
            "outside wealth",
            all ->
                all.withOutsideWealth(
                    Optional.of(
                        new Money(
                            number.setScale(currency.digits(), java.math.RoundingMode.HALF_UP),
                            currency)))));
    content =
        new VBox(
            16,
            new Card(
                "Equity",
                countingRow,
                share(
                    "Volatility",
                    "Of the share price, a year",
                    0,
                    500,
                    true,
                    "judgement",
                    ValuationAssumptions::volatility,
                    ValuationAssumptions::withVolatility),
                share(
                    "Risk-free rate",
                    "A year, continuously compounded",
                    -20,
                    100,
                    false,
                    "judgement",
                    ValuationAssumptions::riskFreeRate,
                    ValuationAssumptions::withRiskFreeRate),
                share(
                    "Dividend yield",
                    "A year",
                    0,
                    100,
                    false,
                    "no dividend",
                    ValuationAssumptions::dividendYield,
                    ValuationAssumptions::withDividendYield)),
            new Card(
                "Risk for the person",
                share(
                    "Expected return",
                    "Of the share price in the real world, a year",
                    -100,
                    500,
                    false,
                    "judgement",
                    ValuationAssumptions::expectedReturn,
                    ValuationAssumptions::withExpectedReturn),
                share(
                    "Chance of coming to nothing",
                    "That a private company's shares end worthless",
                    0,
                    100,
                    false,
                    "Hall and Woodward 2010, founders",
                    ValuationAssumptions::chanceOfNothing,
                    ValuationAssumptions::withChanceOfNothing),
                share(
                    "Leaving rate",
                    "Chance a year of leaving before everything has vested",
                    0,
                    500,
                    false,
                    "judgement",
                    ValuationAssumptions::leavingRate,
                    ValuationAssumptions::withLeavingRate),
                aversionRow,
                new SettingRow(
                    "Outside wealth",
                    "What the person owns besides; without it no certainty equivalent is computed",
                    wealth)),
            new Card(
                "Cost to the company",
                share(
                    "Employer's on-cost",
                    "Payroll taxes as a share of cash pay",
                    0,
                    200,
                    false,
                    "none counted",
                    ValuationAssumptions::employerOnCost,
                    ValuationAssumptions::withEmployerOnCost)));
  }

  private SettingRow share(
      String name,
      String hint,
      long least,
      long most,
      boolean above,
      String source,
      Function<ValuationAssumptions, Percent> get,
      BiFunction<ValuationAssumptions, Percent, ValuationAssumptions> set) {
    NumberField field = MoreFields.percent(name, formats, least, most, above);
    String what = name.toLowerCase(java.util.Locale.ROOT);
    field.setOnNumber(number -> edits.valuation(what, all -> set.apply(all, new Percent(number))));
    SettingRow row =
        new SettingRow(
            name,
            hint,
            field,
            () -> edits.valuation(what, all -> set.apply(all, get.apply(PRESET))));
    shares.add(new Share(row, field, get, source));
    return row;
  }

  @Override
  public String id() {
    return "valuation";
  }

  @Override
  public String title() {
    return "Valuation";
  }

  @Override
  public Ikon icon() {
    return Feather.ACTIVITY;
  }

  @Override
  public Node content() {
    return content;
  }

  @Override
  public void show(Workspace workspace) {
    ValuationAssumptions used = workspace.settings().valuation();
    counting.show(used.counting());
    countingRow.showPreset(
        used.counting() == PRESET.counting(), Words.of(PRESET.counting()), "cautious reading");
    for (Share share : shares) {
      Percent value = share.get().apply(used);
      Percent preset = share.get().apply(PRESET);
      share.field().show(value.points());
      share.row().showPreset(value.equals(preset), formats.percent(preset), share.source());
    }
    aversion.show(BigDecimal.valueOf(used.riskAversion()));
    aversionRow.showPreset(
        used.riskAversion() == PRESET.riskAversion(),
        MoreFields.decimals(formats, BigDecimal.valueOf(PRESET.riskAversion()), 0),
        "Hall and Murphy 2002; Hall and Woodward 2010");
    wealth.show(used.outsideWealth().map(Money::amount));
  }
}
