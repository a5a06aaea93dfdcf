package offerwright.ui.offers;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import offerwright.domain.money.CurrencyCode;
import offerwright.domain.money.Money;
import offerwright.domain.money.Percent;
import offerwright.domain.money.UnitPrice;
import offerwright.domain.offer.Offer;
import offerwright.domain.offer.OfferTerms;
import offerwright.domain.problem.Problem;
import offerwright.domain.problem.Severity;
import offerwright.ui.kit.Choice;
import offerwright.ui.kit.DateField;
import offerwright.ui.kit.NumberField;
import offerwright.ui.kit.NumberFields;
import offerwright.ui.kit.TypedField;
import offerwright.ui.kit.WordField;
import offerwright.ui.text.Formats;

/// Makes fields that are bound to places in the terms, and keeps them in step with the offer in
/// front. What a place refuses is said beside its field, and so is what
/// [offerwright.calc.check.OfferCheck] finds there.
final class TermFields {
  /// What an empty field means where a company need not say.
  static final String NOT_DISCLOSED = "not disclosed";

  private final Pen pen;
  private final Formats formats;
  private final List<Consumer<Shown>> painters = new ArrayList<>();
  private final Map<String, TypedField<?>> typed = new LinkedHashMap<>();
  private final List<Runnable> forgetters = new ArrayList<>();
  private final List<Node> others = new ArrayList<>();
  private Optional<Shown> last = Optional.empty();
  private String entry = "";
  private String entryPlace = "";

  TermFields(Pen pen, Formats formats) {
    this.pen = pen;
    this.formats = formats;
  }

  Pen pen() {
    return pen;
  }

  Formats formats() {
    return formats;
  }

  NumberField money(String name, String place, Lens<Money> lens) {
    NumberField field = NumberFields.money(name, formats, "USD", 2);
    painters.add(shown ->
        field.setUnit(
            formats.sign(
                lens.read()
                    .apply(shown.terms())
                    .map(Money::currency)
                    .orElse(shown.currency())
                    .code())));
    field.addRule(number -> digits(number));
    return number(
        field,
        name,
        place,
        lens.at(Money::amount, (old, amount) -> new Money(amount, old.currency())));
  }

  private Optional<String> digits(BigDecimal number) {
    int digits = pen.offer().map(offer -> offer.terms().currency().digits()).orElse(2);
    return number.stripTrailingZeros().scale() <= digits
        ? Optional.empty()
        : Optional.of("At most " + digits + " decimals in this currency.");
  }

  /// A bare number, 0 or more.
  NumberField number(String name, String place, int decimals, Lens<BigDecimal> lens) {
    NumberField field = NumberFields.money(name, formats, "USD", decimals);
    field.setUnit("");
    return number(field, name, place, lens);
  }

  NumberField percent(String name, String place, long most, Lens<Percent> lens) {
    return number(
        NumberFields.percent(name, formats, most),
        name,
        place,
        lens.at(Percent::points, (_, points) -> new Percent(points)));
  }

  NumberField whole(
      String name, String place, long least, long most, String unit, Lens<Integer> lens) {
    return number(
        NumberFields.whole(name, formats, least, most, unit),
        name,
        place,
        lens.at(BigDecimal::valueOf, (_, number) -> number.intValueExact()));
  }

  NumberField count(String name, String place, long least, String unit, Lens<Long> lens) {
    return number(
        NumberFields.whole(name, formats, least, Long.MAX_VALUE / 1000, unit),
        name,
        place,
        lens.at(BigDecimal::valueOf, (_, number) -> number.longValueExact()));
  }

  /// A price of a share that may be left empty for "not disclosed"; in the company's currency
  /// unless it already is in another.
  NumberField price(String name, String place, Lens<Optional<UnitPrice>> lens) {
    NumberField field = NumberFields.price(name, formats, "USD");
    return optional(
        field,
        name,
        place,
        NOT_DISCLOSED,
        lens,
        UnitPrice::amount,
        number -> new UnitPrice(number, currencyAt(lens, this::companys)));
  }

  /// An amount in the offer's currency that may be left empty.
  NumberField optionalMoney(String name, String place, String prompt, Lens<Optional<Money>> lens) {
    NumberField field = NumberFields.money(name, formats, "USD", 2);
    return optional(
        field,
        name,
        place,
        prompt,
        lens,
        Money::amount,
        number -> new Money(number, currencyAt(lens, OfferTerms::currency)));
  }

  /// An amount in the company's currency that may be left empty.
  NumberField companyMoney(String name, String place, String prompt, Lens<Optional<Money>> lens) {
    NumberField field = NumberFields.money(name, formats, "USD", 2);
    return optional(
        field,
        name,
        place,
        prompt,
        lens,
        Money::amount,
        number -> new Money(number, currencyAt(lens, this::companys)));
  }

  NumberField optionalPercent(
      String name, String place, long most, String prompt, Lens<Optional<Percent>> lens) {
    NumberField field = NumberFields.percent(name, formats, most);
    return optional(
        field, name, place, prompt, lens, Percent::points, number -> new Percent(number));
  }

  NumberField optionalCount(
      String name,
      String place,
      long least,
      String unit,
      String prompt,
      Lens<Optional<Long>> lens) {
    NumberField field = NumberFields.whole(name, formats, least, Long.MAX_VALUE / 1000, unit);
    return optional(
        field, name, place, prompt, lens, BigDecimal::valueOf, BigDecimal::longValueExact);
  }

  private <T> NumberField optional(
      NumberField field,
      String name,
      String place,
      String prompt,
      Lens<Optional<T>> lens,
      Function<T, BigDecimal> number,
      Function<BigDecimal, T> value) {
    field.addRule(typedNumber ->
        pen.refusal(terms -> lens.write().apply(terms, Optional.of(value.apply(typedNumber)))));
    field.setOnNumber(typedNumber ->
        pen.terms(
            label(name),
            key(place),
            terms -> lens.write().apply(terms, Optional.of(value.apply(typedNumber)))));
    field.setOptional(
        prompt,
        () ->
            pen.terms(
                label(name), key(place), terms -> lens.write().apply(terms, Optional.empty())));
    painters.add(shown ->
        lens.read().apply(shown.terms()).ifPresent(found -> field.show(found.map(number))));
    painters.add(shown -> unitOf(field, shown, lens));
    typed.put(place, field);
    return field;
  }

  /// The currency of what stands at a place, or the usual one where nothing does yet.
  private <T> CurrencyCode currencyAt(
      Lens<Optional<T>> lens, Function<OfferTerms, CurrencyCode> usual) {
    return pen.offer()
        .map(Offer::terms)
        .map(terms ->
            lens.read()
                .apply(terms)
                .flatMap(found -> found)
                .flatMap(TermFields::currency)
                .orElseGet(() -> usual.apply(terms)))
        .orElse(CurrencyCode.USD);
  }

  private CurrencyCode companys(OfferTerms terms) {
    return last.map(shown -> shown.workspace().company().currency()).orElse(terms.currency());
  }

  private static Optional<CurrencyCode> currency(Object value) {
    return switch (value) {
      case Money money -> Optional.of(money.currency());
      case UnitPrice price -> Optional.of(price.currency());
      default -> Optional.empty();
    };
  }

  private <T> void unitOf(NumberField field, Shown shown, Lens<Optional<T>> lens) {
    lens.read()
        .apply(shown.terms())
        .flatMap(found -> found)
        .flatMap(TermFields::currency)
        .ifPresent(currency -> field.setUnit(formats.sign(currency.code())));
  }

  private NumberField number(NumberField field, String name, String place, Lens<BigDecimal> lens) {
    field.addRule(number -> pen.refusal(terms -> lens.write().apply(terms, number)));
    field.setOnNumber(
        number -> pen.terms(label(name), key(place), terms -> lens.write().apply(terms, number)));
    painters.add(shown -> lens.read().apply(shown.terms()).ifPresent(field::show));
    typed.put(place, field);
    return field;
  }

  DateField day(String name, String place, Lens<LocalDate> lens) {
    DateField field = new DateField(name, formats, LocalDate.EPOCH);
    field.addRule(day -> pen.refusal(terms -> lens.write().apply(terms, day)));
    field.setOnDay(
        day -> pen.terms(label(name), key(place), terms -> lens.write().apply(terms, day)));
    painters.add(shown -> lens.read().apply(shown.terms()).ifPresent(field::show));
    typed.put(place, field);
    return field;
  }

  DateField optionalDay(String name, String place, String prompt, Lens<Optional<LocalDate>> lens) {
    DateField field = new DateField(name, formats, LocalDate.EPOCH);
    field.setOnDay(day ->
        pen.terms(label(name), key(place), terms -> lens.write().apply(terms, Optional.of(day))));
    field.setOptional(
        prompt,
        () ->
            pen.terms(
                label(name), key(place), terms -> lens.write().apply(terms, Optional.empty())));
    painters.add(shown -> {
      field.setOtherwise(shown.terms().start());
      lens.read().apply(shown.terms()).ifPresent(field::show);
    });
    typed.put(place, field);
    return field;
  }

  WordField word(String name, String place, Lens<String> lens) {
    WordField field = new WordField(name);
    field.addRule(text -> pen.refusal(terms -> lens.write().apply(terms, text)));
    field.setOnWord(
        text -> pen.terms(label(name), key(place), terms -> lens.write().apply(terms, text)));
    painters.add(shown -> lens.read().apply(shown.terms()).ifPresent(field::show));
    typed.put(place, field);
    return field;
  }

  <T> Choice<T> choice(String name, List<T> values, Function<T, String> word, Lens<T> lens) {
    Choice<T> choice = new Choice<>(name, values, word);
    choice.setOnChoice(value -> pen.terms(label(name), terms -> lens.write().apply(terms, value)));
    painters.add(shown -> lens.read().apply(shown.terms()).ifPresent(choice::show));
    others.add(choice);
    return choice;
  }

  CheckBox check(String name, Lens<Boolean> lens) {
    CheckBox box = new CheckBox(name);
    box.setOnAction(
        _ -> pen.terms(label(name), terms -> lens.write().apply(terms, box.isSelected())));
    painters.add(shown -> lens.read().apply(shown.terms()).ifPresent(box::setSelected));
    others.add(box);
    return box;
  }

  /// Something else that must rest while the offer cannot change, such as a button or a slider.
  <N extends Node> N guarded(N node) {
    others.add(node);
    return node;
  }

  /// Paints something else whenever the offer changes.
  void onShow(Consumer<Shown> painter) {
    painters.add(painter);
  }

  /// Does something else whenever another offer comes to the front.
  void onForget(Runnable action) {
    forgetters.add(action);
  }

  /// The offer as it was shown last; empty before the first.
  Optional<Shown> last() {
    return last;
  }

  /// The fields belong to this entry of a list from now on, such as the second grant. Their places
  /// keep the index 0.
  void setEntry(String list, int index) {
    entry = list + "/" + index + "/";
    entryPlace = list + "/0/";
  }

  private String key(String place) {
    return place.startsWith(entryPlace) ? entry + place.substring(entryPlace.length()) : place;
  }

  void show(Shown shown) {
    last = Optional.of(shown);
    painters.forEach(painter -> painter.accept(shown));
    typed.values().forEach(field -> field.setEditable(shown.isEditable()));
    others.forEach(node -> node.setDisable(!shown.isEditable()));
    remark(shown);
  }

  /// Drops what was typed and is not valid: another offer comes to the front.
  void forget() {
    typed.values().forEach(TypedField::forget);
    forgetters.forEach(Runnable::run);
  }

  private void remark(Shown shown) {
    Map<TypedField<?>, String> remarks = new HashMap<>();
    for (Problem problem : shown.problems()) {
      if (problem.severity() != Severity.NOTE) {
        fieldAt(problem.where())
            .ifPresent(field -> remarks.put(field, problem.message() + " " + problem.repair()));
      }
    }
    typed.values().forEach(field -> field.setRemark(remarks.getOrDefault(field, "")));
  }

  /// The field of a place named by a path such as `offers/S-104/terms/cash/base`; the longest place
  /// the path ends with or leads through.
  private Optional<TypedField<?>> fieldAt(String where) {
    int terms = where.indexOf("terms/");
    String path = terms < 0 ? where : where.substring(terms + "terms/".length());
    Optional<String> place =
        typed.keySet().stream()
            .filter(each -> path.equals(key(each)) || path.startsWith(key(each) + "/"))
            .max(Comparator.comparingInt(String::length));
    return place.map(key -> (TypedField<?>) typed.get(key));
  }

  private static String label(String name) {
    return "Change " + Character.toLowerCase(name.charAt(0)) + name.substring(1);
  }
}
