package offerwright.ui.policies;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Predicate;
import offerwright.domain.money.CurrencyCode;
import offerwright.domain.money.Money;
import offerwright.domain.money.Percent;
import offerwright.ui.kit.NumberField;
import offerwright.ui.kit.NumberFields;
import offerwright.ui.kit.TypedField;
import offerwright.ui.text.Formats;

/// Fields of a policy that is being written; all tell of every keystroke.
///
/// @param formats how figures are written
/// @param currency the company's
/// @param changed hears of every keystroke and choice
/// @param brief true for parts of a mixture, which are not explained once more
record PolicyFields(Formats formats, CurrencyCode currency, Runnable changed, boolean brief) {
  /// These for parts of a mixture.
  PolicyFields asBrief() {
    return new PolicyFields(formats, currency, changed, true);
  }

  /// Money that may be left out; `prompt` says what that means.
  NumberField money(String name, String id, String prompt, Optional<Money> given) {
    // An amount in another currency stays in it, and is named as not the company's.
    CurrencyCode in = given.map(Money::currency).orElse(currency);
    NumberField field = NumberFields.money(name, formats, in.code(), in.digits());
    field.setOptional(prompt, () -> {});
    field.show(given.map(Money::amount));
    return watched(field, id);
  }

  /// What a money field holds.
  Optional<Money> money(NumberField field, Optional<Money> given) {
    return field
        .current()
        .map(amount -> new Money(amount, given.map(Money::currency).orElse(currency)));
  }

  /// Percent up to `most`, which must hold something more.
  NumberField percent(
      String name, String id, long most, Percent given, Predicate<BigDecimal> holds, String or) {
    NumberField field = NumberFields.percent(name, formats, most);
    field.addRule(points -> holds.test(points) ? Optional.empty() : Optional.of(or));
    field.show(given.points());
    return watched(field, id);
  }

  /// A number in a range.
  NumberField decimal(String name, String id, double least, double most, double given) {
    NumberField field = NumberFields.decimal(name, formats, 4, least, most, "");
    field.show(BigDecimal.valueOf(given));
    return watched(field, id);
  }

  private NumberField watched(NumberField field, String id) {
    field.setId(id);
    watch(field);
    return field;
  }

  /// Tells of every keystroke in a field.
  void watch(TypedField<?> field) {
    field.textProperty().addListener((_, _, _) -> changed.run());
  }

  /// True if a field must be mended before what it holds counts.
  static boolean isMissing(NumberField field) {
    return field.isWrong() || field.current().isEmpty();
  }
}
