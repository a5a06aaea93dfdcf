package offerwright.ui.offers;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;
import offerwright.calc.value.GrantFigures;
import offerwright.domain.equity.EquityGrant;
import offerwright.domain.equity.EquityInstrument;
import offerwright.domain.equity.EquityQuantity;
import offerwright.domain.equity.StockFacts;
import offerwright.domain.money.CurrencyCode;
import offerwright.domain.money.Money;
import offerwright.domain.money.UnitPrice;
import offerwright.files.text.Words;
import offerwright.ui.kit.Choice;
import offerwright.ui.kit.Columns;
import offerwright.ui.kit.FieldBox;
import offerwright.ui.kit.Nodes;

/// What is granted and what is disclosed about the shares. An empty field means "not disclosed".
final class GrantForm {
  private final VBox box;
  private final FieldBox strike;
  private final FieldBox window;
  private final FieldBox early;
  private final FieldBox contract;

  GrantForm(TermFields fields, Lens<EquityGrant> grant) {
    Lens<StockFacts> stock = grant.at(EquityGrant::stock, EquityGrant::withStock);
    strike =
        new FieldBox(
            "Strike",
            fields.price(
                "Strike",
                "grants/0/strike",
                grant.at(EquityGrant::strike, EquityGrant::withStrike)));
    window =
        new FieldBox(
            "Exercise window",
            fields.optionalCount(
                "Exercise window after leaving",
                "grants/0/exerciseWindowMonths",
                0,
                "months",
                TermFields.NOT_DISCLOSED,
                grant.at(
                    found -> found.exerciseWindowMonths().map(Integer::longValue),
                    (old, months) -> withWindow(old, months.map(Math::toIntExact)))));
    contract =
        new FieldBox(
            "Option term",
            fields.whole(
                "Option term",
                "grants/0/contractYears",
                1,
                30,
                "years",
                grant.at(EquityGrant::contractYears, GrantForm::withContract)));
    CheckBox allowed =
        fields.check("Allowed", grant.at(EquityGrant::earlyExercise, GrantForm::withEarly));
    allowed.setMinHeight(32);
    early = new FieldBox("Early exercise", allowed);
    Columns grid =
        Columns.fields(
            112,
            3,
            new FieldBox(
                "Instrument",
                fields.choice(
                    "Instrument",
                    List.of(EquityInstrument.values()),
                    Words::of,
                    grant.at(EquityGrant::instrument, GrantForm::withInstrument))),
            new FieldBox("Stated as", statedAs(fields, grant)),
            strike,
            new FieldBox(
                "FMV a share",
                fields.price(
                    "Fair market value of a share",
                    "grants/0/stock/fairMarketValue",
                    at(
                        stock,
                        StockFacts::fairMarketValue,
                        (old, value) ->
                            facts(
                                old,
                                value,
                                old.fairMarketValueDate(),
                                old.preferredPrice(),
                                old.preferredPriceDate())))),
            new FieldBox(
                "FMV as of",
                fields.optionalDay(
                    "Day of the fair market value",
                    "grants/0/stock/fairMarketValueDate",
                    TermFields.NOT_DISCLOSED,
                    at(
                        stock,
                        StockFacts::fairMarketValueDate,
                        (old, value) ->
                            facts(
                                old,
                                old.fairMarketValue(),
                                value,
                                old.preferredPrice(),
                                old.preferredPriceDate())))),
            new FieldBox(
                "Last preferred price",
                fields.price(
                    "Last preferred price",
                    "grants/0/stock/preferredPrice",
                    at(
                        stock,
                        StockFacts::preferredPrice,
                        (old, value) ->
                            facts(
                                old,
                                old.fairMarketValue(),
                                old.fairMarketValueDate(),
                                value,
                                old.preferredPriceDate())))),
            new FieldBox(
                "Round closed on",
                fields.optionalDay(
                    "Day of the last preferred round",
                    "grants/0/stock/preferredPriceDate",
                    TermFields.NOT_DISCLOSED,
                    at(
                        stock,
                        StockFacts::preferredPriceDate,
                        (old, value) ->
                            facts(
                                old,
                                old.fairMarketValue(),
                                old.fairMarketValueDate(),
                                old.preferredPrice(),
                                value)))),
            new FieldBox(
                "Fully diluted shares",
                fields.optionalCount(
                    "Fully diluted shares",
                    "grants/0/stock/fullyDilutedShares",
                    1,
                    "",
                    TermFields.NOT_DISCLOSED,
                    at(stock, StockFacts::fullyDilutedShares, StockFacts::withFullyDilutedShares))),
            new FieldBox(
                "Preferences ahead",
                fields.companyMoney(
                    "Liquidation preferences ahead",
                    "grants/0/stock/preferencesAhead",
                    TermFields.NOT_DISCLOSED,
                    at(stock, StockFacts::preferencesAhead, StockFacts::withPreferencesAhead))),
            window,
            contract,
            early,
            new FieldBox(
                "On change of control",
                fields.word(
                    "Acceleration on a change of control",
                    "grants/0/accelerationOnChange",
                    grant.at(EquityGrant::accelerationOnChange, GrantForm::withAcceleration))));
    box =
        new VBox(
            8,
            Nodes.paragraph("What is left empty is shown as not disclosed.", "ow-caption"),
            grid);
    fields.onShow(shown -> grant.read().apply(shown.terms()).ifPresent(this::show));
  }

  private static <T> Lens<Optional<T>> at(
      Lens<StockFacts> stock,
      Function<StockFacts, Optional<T>> read,
      BiFunction<StockFacts, Optional<T>, StockFacts> write) {
    return stock.at(read, write);
  }

  private static StockFacts facts(
      StockFacts old,
      Optional<UnitPrice> fair,
      Optional<LocalDate> fairDay,
      Optional<UnitPrice> preferred,
      Optional<LocalDate> preferredDay) {
    return new StockFacts(
        fair, fairDay, preferred, preferredDay, old.fullyDilutedShares(), old.preferencesAhead());
  }

  VBox node() {
    return box;
  }

  private void show(EquityGrant grant) {
    for (FieldBox field : List.of(strike, window, contract, early)) {
      Nodes.setShown(field, grant.instrument().isOption());
    }
  }

  /// Units or a target value; switching keeps what is claimed.
  private static Choice<Boolean> statedAs(TermFields fields, Lens<EquityGrant> grant) {
    Choice<Boolean> choice =
        new Choice<>(
            "Grant stated as", List.of(true, false), units -> units ? "Units" : "Target value");
    fields.guarded(choice);
    fields.onShow(shown ->
        grant
            .read()
            .apply(shown.terms())
            .ifPresent(found -> choice.show(found.quantity() instanceof EquityQuantity.Units)));
    choice.setOnChoice(units ->
        fields
            .pen()
            .terms(
                "Change how the grant is stated",
                terms ->
                    grant
                        .read()
                        .apply(terms)
                        .map(found ->
                            grant
                                .write()
                                .apply(
                                    terms,
                                    found.withQuantity(
                                        restated(found, units, terms.currency(), fields))))
                        .orElse(terms)));
    return choice;
  }

  private static EquityQuantity restated(
      EquityGrant grant, boolean units, CurrencyCode currency, TermFields fields) {
    Optional<GrantFigures> figures =
        fields.last().stream()
            .flatMap(shown -> shown.figures().equity().grants().stream())
            .filter(each -> each.grant().equals(grant))
            .findFirst();
    if (units) {
      return new EquityQuantity.Units(
          figures.flatMap(GrantFigures::units).map(BigDecimal::longValue).orElse(0L));
    }
    return new EquityQuantity.Value(
        figures.flatMap(GrantFigures::claimed).orElseGet(() -> Money.zero(currency)));
  }

  /// An RSU has no strike; an option that was none before takes the fair market value.
  private static EquityGrant withInstrument(EquityGrant old, EquityInstrument instrument) {
    boolean becomesOption = instrument.isOption() && !old.instrument().isOption();
    return new EquityGrant(
        instrument,
        old.quantity(),
        instrument.isOption()
            ? (becomesOption ? old.stock().fairMarketValue() : old.strike())
            : Optional.empty(),
        old.stock(),
        old.vesting(),
        old.grantDate(),
        instrument.isOption() && old.earlyExercise(),
        instrument.isOption()
            ? (becomesOption ? Optional.of(3) : old.exerciseWindowMonths())
            : Optional.empty(),
        old.contractYears(),
        old.accelerationOnChange());
  }

  private static EquityGrant rest(
      EquityGrant old, boolean early, Optional<Integer> window, int contract, String acceleration) {
    return new EquityGrant(
        old.instrument(),
        old.quantity(),
        old.strike(),
        old.stock(),
        old.vesting(),
        old.grantDate(),
        early,
        window,
        contract,
        acceleration);
  }

  private static EquityGrant withWindow(EquityGrant old, Optional<Integer> months) {
    return rest(old, old.earlyExercise(), months, old.contractYears(), old.accelerationOnChange());
  }

  private static EquityGrant withContract(EquityGrant old, int years) {
    return rest(
        old, old.earlyExercise(), old.exerciseWindowMonths(), years, old.accelerationOnChange());
  }

  private static EquityGrant withEarly(EquityGrant old, boolean early) {
    return rest(
        old, early, old.exerciseWindowMonths(), old.contractYears(), old.accelerationOnChange());
  }

  private static EquityGrant withAcceleration(EquityGrant old, String words) {
    return rest(old, old.earlyExercise(), old.exerciseWindowMonths(), old.contractYears(), words);
  }
}
