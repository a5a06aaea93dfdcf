package offerwright.ui.forecast;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;
import offerwright.calc.forecast.Provenance;
import offerwright.domain.money.CurrencyCode;
import offerwright.domain.money.Money;
import offerwright.domain.money.Percent;
import offerwright.ui.kit.Choice;
import offerwright.ui.kit.DateField;
import offerwright.ui.kit.Disclosure;
import offerwright.ui.kit.MonthField;
import offerwright.ui.kit.Nodes;
import offerwright.ui.kit.NumberField;
import offerwright.ui.kit.NumberFields;
import offerwright.ui.kit.TypedField;

/// Lines of the form, each bound to one place of the plan: it shows what stands there, and writes
/// what a person types if the domain takes it.
final class FormRows extends VBox {
  private final FormDesk desk;
  private final List<Consumer<Planned>> parts = new ArrayList<>();
  private final List<TypedField<?>> fields = new ArrayList<>();
  private final List<FormRow> lines = new ArrayList<>();
  private final List<FormRows> inner = new ArrayList<>();

  FormRows(FormDesk desk) {
    super(4);
    this.desk = desk;
  }

  FormDesk desk() {
    return desk;
  }

  /// A share or rate in percent.
  NumberRow percent(String name, String unit, long least, long most, Place<Percent> place) {
    return number(
        name,
        NumberFields.change(name, desk.formats(), least, most, unit),
        place.as(Percent::points, Percent::new));
  }

  /// A number with decimals.
  NumberRow decimal(
      String name, String unit, int decimals, double least, double most, Place<Double> place) {
    return number(
        name,
        NumberFields.decimal(name, desk.formats(), decimals, least, most, unit),
        place.as(BigDecimal::valueOf, BigDecimal::doubleValue));
  }

  /// A whole number.
  NumberRow whole(String name, String unit, long least, long most, Place<Integer> place) {
    return number(
        name,
        NumberFields.whole(name, desk.formats(), least, most, unit),
        place.as(BigDecimal::valueOf, BigDecimal::intValueExact));
  }

  /// A large whole number.
  NumberRow longWhole(String name, long least, long most, Place<Long> place) {
    return number(
        name,
        NumberFields.whole(name, desk.formats(), least, most, ""),
        place.as(BigDecimal::valueOf, BigDecimal::longValueExact));
  }

  /// Money of the company; `per` follows the sign, as in " / month".
  NumberRow money(String name, String per, Place<Money> place) {
    CurrencyCode currency = desk.currency();
    NumberField field =
        NumberFields.money(name, desk.formats(), currency.code(), currency.digits());
    field.setUnit(desk.formats().sign(currency.code()) + per);
    return number(name, field, place.as(Money::amount, amount -> new Money(amount, currency)));
  }

  private NumberRow number(String name, NumberField field, Place<BigDecimal> place) {
    FormRow row = new FormRow(name, field, desk::number);
    field.addRule(typed -> desk.pen().refusal(place, typed));
    field.setOnNumber(typed -> desk.pen().put(name, place, typed));
    fields.add(field);
    add(
        row,
        place,
        planned ->
            place
                .read()
                .apply(planned)
                .ifPresent(shown -> {
                  field.show(shown);
                  row.showSlider(shown);
                  row.showProvenance(Optional.of(shown));
                }));
    row.setReset(standard -> desk.pen().reset(name, place, standard));
    return new NumberRow(row, field, desk);
  }

  /// A whole number that may be left empty; `prompt` says what that means.
  NumberRow optionalWhole(
      String name,
      String unit,
      long least,
      long most,
      String prompt,
      Place<Optional<Integer>> place) {
    NumberField field = NumberFields.whole(name, desk.formats(), least, most, unit);
    return optional(
        name,
        field,
        prompt,
        place.as(
            held -> held.map(BigDecimal::valueOf), typed -> typed.map(BigDecimal::intValueExact)));
  }

  /// Money that may be left empty; `prompt` says what that means. The name may follow the plan.
  void optionalMoney(
      String prompt, String per, Function<Planned, String> name, Place<Optional<Money>> place) {
    CurrencyCode currency = desk.currency();
    String first = desk.pen().planned().map(name).orElse("");
    NumberField field =
        NumberFields.money(first, desk.formats(), currency.code(), currency.digits());
    field.setUnit(desk.formats().sign(currency.code()) + per);
    optional(
        first,
        field,
        prompt,
        place.as(
            held -> held.map(Money::amount),
            typed -> typed.map(amount -> new Money(amount, currency))));
  }

  /// A share that may be left empty; `prompt` says what that means.
  NumberRow optionalPercent(
      String name,
      String unit,
      long least,
      long most,
      String prompt,
      Place<Optional<Percent>> place) {
    NumberField field = NumberFields.change(name, desk.formats(), least, most, unit);
    return optional(
        name,
        field,
        prompt,
        place.as(held -> held.map(Percent::points), typed -> typed.map(Percent::new)));
  }

  private NumberRow optional(
      String name, NumberField field, String prompt, Place<Optional<BigDecimal>> place) {
    FormRow row = new FormRow(name, field, desk::number);
    field.addRule(typed -> desk.pen().refusal(place, Optional.of(typed)));
    field.setOnNumber(typed -> desk.pen().put(name, place, Optional.of(typed)));
    field.setOptional(prompt, () -> desk.pen().put(name, place, Optional.empty()));
    fields.add(field);
    add(
        row,
        place,
        planned ->
            place
                .read()
                .apply(planned)
                .ifPresent(shown -> {
                  field.show(shown);
                  row.showProvenance(shown);
                }));
    row.setReset(standard -> desk.pen().reset(name, place, Optional.of(standard)));
    return new NumberRow(row, field, desk);
  }

  /// A month, typed as 2027-01 or as the locale writes it.
  void month(String name, Place<YearMonth> place) {
    MonthField field = new MonthField(name, desk.formats());
    FormRow row = new FormRow(name, field, desk::number);
    field.addRule(typed -> desk.pen().refusal(place, typed));
    field.setOnMonth(typed -> desk.pen().put(name, place, typed));
    fields.add(field);
    add(row, place, planned -> place.read().apply(planned).ifPresent(field::show));
  }

  /// A day.
  void day(String name, Place<LocalDate> place) {
    DateField field = new DateField(name, desk.formats(), LocalDate.of(2026, 1, 1));
    FormRow row = new FormRow(name, field, desk::number);
    field.addRule(typed -> desk.pen().refusal(place, typed));
    field.setOnDay(typed -> desk.pen().put(name, place, typed));
    fields.add(field);
    add(row, place, planned -> place.read().apply(planned).ifPresent(field::show));
  }

  /// One of a few words.
  <T> FormRow choice(String name, List<T> values, Function<T, String> word, Place<T> place) {
    return choice(name, new Choice<>(name, values, word), place, _ -> true);
  }

  /// One of a few words; what is chosen is written only if `accept` takes it.
  <T> FormRow choice(String name, Choice<T> box, Place<T> place, Predicate<T> accept) {
    box.getStyleClass().add("ow-plan-choice");
    box.setOnChoice(chosen -> {
      if (accept.test(chosen)) {
        desk.pen().set("Change " + name.toLowerCase(desk.formats().locale()), place, chosen);
      }
    });
    FormRow row = new FormRow(name, box, desk::number);
    add(row, place, planned -> place.read().apply(planned).ifPresent(box::show));
    return row;
  }

  /// Yes or no.
  void toggle(String name, Place<Boolean> place) {
    CheckBox box = new CheckBox(name);
    box.setOnAction(_ ->
        desk.pen()
            .set("Change " + name.toLowerCase(desk.formats().locale()), place, box.isSelected()));
    VBox row = new VBox(box);
    row.getStyleClass().add("ow-plan-row");
    getChildren().add(row);
    parts.add(planned -> {
      Optional<Boolean> shown = place.read().apply(planned);
      shown.ifPresent(box::setSelected);
      Nodes.setShown(row, shown.isPresent());
    });
  }

  /// Any node that follows the plan.
  void node(Node node, Consumer<Planned> show) {
    getChildren().add(node);
    parts.add(show);
  }

  /// Lines under a title that opens them.
  Disclosure part(String title, FormRows rows) {
    inner.add(rows);
    Disclosure part = new Disclosure(title, rows);
    getChildren().add(part);
    parts.add(rows::show);
    return part;
  }

  /// Something that follows the plan without a line of its own.
  void follow(Consumer<Planned> show) {
    parts.add(show);
  }

  /// Lines that depend on what kind of thing stands somewhere, built anew when the kind changes.
  <K> void group(Function<Planned, K> kind, BiConsumer<K, FormRows> build) {
    FormRows rows = new FormRows(desk);
    AtomicReference<Optional<K>> built = new AtomicReference<>(Optional.empty());
    inner.add(rows);
    getChildren().add(rows);
    parts.add(planned -> {
      K now = kind.apply(planned);
      if (!Optional.of(now).equals(built.get())) {
        built.set(Optional.of(now));
        rows.clear();
        build.accept(now, rows);
      }
      rows.show(planned);
      Nodes.setShown(rows, !rows.getChildren().isEmpty());
    });
  }

  private void clear() {
    getChildren().clear();
    parts.clear();
    fields.clear();
    lines.clear();
    inner.clear();
  }

  private void add(FormRow row, Place<?> place, Consumer<Planned> show) {
    getChildren().add(row);
    lines.add(row);
    parts.add(planned -> {
      Nodes.setShown(row, place.read().apply(planned).isPresent());
      show.accept(planned);
    });
  }

  /// Shows the plan in all lines.
  void show(Planned planned) {
    List.copyOf(parts).forEach(part -> part.accept(planned));
  }

  /// Drops what was typed and is not valid.
  void forget() {
    fields.forEach(TypedField::forget);
    inner.forEach(FormRows::forget);
  }

  /// How many lines show an assumed default.
  long assumed() {
    return lines.stream().filter(FormRow::isAssumed).count()
        + inner.stream().mapToLong(FormRows::assumed).sum();
  }

  /// A line with a number, to which a slider can be added.
  record NumberRow(FormRow row, NumberField field, FormDesk desk) {
    /// A slider under the field.
    NumberRow slider(double from, double to, double step) {
      row.slider(field, from, to, step);
      row.dragged().ifPresent(desk::watch);
      return this;
    }

    /// A slider over what is plausible for the default.
    NumberRow slider(Provenance range, double step) {
      return slider(range.low(), range.high(), step).from(range);
    }

    /// The default, with where it comes from.
    NumberRow from(Provenance provenance) {
      row.setProvenance(provenance);
      return this;
    }
  }
}
