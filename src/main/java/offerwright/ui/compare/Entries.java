package offerwright.ui.compare;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import offerwright.domain.money.CurrencyCode;
import offerwright.domain.problem.Problem;
import offerwright.ui.kit.Choice;
import offerwright.ui.kit.DateField;
import offerwright.ui.kit.NumberField;
import offerwright.ui.kit.NumberFields;
import offerwright.ui.kit.TypedField;
import offerwright.ui.kit.WordField;
import offerwright.ui.text.Formats;

/// Makes the fields of a box, each under the path of what it holds, and tells of every keystroke
/// and choice. What is found wrong at a path is said beside its field.
final class Entries {
  /// Fields by path, which all parts of a form share.
  private record Kept(
      Map<String, TypedField<?>> fields, Set<String> touched, List<Boolean> showing) {}

  private final Formats formats;
  private final Runnable changed;
  private final String prefix;
  private final Kept kept;

  Entries(Formats formats, Runnable changed) {
    this(
        formats,
        changed,
        "",
        new Kept(new LinkedHashMap<>(), new HashSet<>(), new ArrayList<>(List.of(false))));
  }

  private Entries(Formats formats, Runnable changed, String prefix, Kept kept) {
    this.formats = formats;
    this.changed = changed;
    this.prefix = prefix;
    this.kept = kept;
  }

  /// These for a part of the form.
  Entries in(String part) {
    return new Entries(formats, changed, prefix + part + "/", kept);
  }

  Formats formats() {
    return formats;
  }

  /// Tells that something changed which is not a field.
  void changed() {
    if (!kept.showing().getFirst()) {
      changed.run();
    }
  }

  /// Fills fields without telling of it.
  void quietly(Runnable show) {
    boolean before = kept.showing().getFirst();
    kept.showing().set(0, true);
    show.run();
    kept.showing().set(0, before);
  }

  NumberField money(String path, String name, CurrencyCode currency, String prompt) {
    return kept(
        path, NumberFields.money(name, formats, currency.code(), currency.digits()), prompt);
  }

  /// An amount of which another field says in what it is.
  NumberField amount(String path, String name, String prompt) {
    NumberField field = NumberFields.money(name, formats, "USD", 2);
    field.setUnit("");
    return kept(path, field, prompt);
  }

  NumberField price(String path, String name, CurrencyCode currency, String prompt) {
    return kept(path, NumberFields.price(name, formats, currency.code()), prompt);
  }

  NumberField percent(String path, String name, long most, String prompt) {
    return kept(path, NumberFields.percent(name, formats, most), prompt);
  }

  NumberField change(String path, String name, long least, long most, String prompt) {
    return kept(path, NumberFields.change(name, formats, least, most, "%"), prompt);
  }

  NumberField whole(String path, String name, long least, long most, String unit, String prompt) {
    return kept(path, NumberFields.whole(name, formats, least, most, unit), prompt);
  }

  NumberField decimal(
      String path,
      String name,
      int decimals,
      double least,
      double most,
      String unit,
      String prompt) {
    return kept(path, NumberFields.decimal(name, formats, decimals, least, most, unit), prompt);
  }

  DateField day(String path, String name, LocalDate otherwise, String prompt) {
    return kept(path, new DateField(name, formats, otherwise), prompt);
  }

  WordField word(String path, String name, String prompt) {
    return kept(path, new WordField(name), prompt);
  }

  /// A field that may be empty; `prompt` says what that means.
  private <F extends TypedField<?>> F kept(String path, F field, String prompt) {
    String whole = prefix + path;
    field.setOptional(prompt, () -> {});
    field.setId(whole.replace('/', '-'));
    field.setMinWidth(40);
    field
        .textProperty()
        .addListener((_, _, _) -> {
          if (!kept.showing().getFirst()) {
            kept.touched().add(whole);
            changed.run();
          }
        });
    kept.fields().put(whole, field);
    return field;
  }

  <T> Choice<T> choice(String path, String name, List<T> values, Function<T, String> word) {
    Choice<T> choice = new Choice<>(name, values, word);
    choice.setId((prefix + path).replace('/', '-'));
    choice.setMinWidth(0);
    choice.setOnChoice(_ -> changed());
    return choice;
  }

  CheckBox check(String path, String words) {
    CheckBox box = new CheckBox(words);
    box.setId((prefix + path).replace('/', '-'));
    box.selectedProperty().addListener((_, _, _) -> changed());
    return box;
  }

  /// The fields of a part are gone.
  void drop(String part) {
    String start = prefix + part + "/";
    kept.fields().keySet().removeIf(path -> path.startsWith(start));
    kept.touched().removeIf(path -> path.startsWith(start));
  }

  /// True if what is typed into a field that can be seen is no value.
  boolean isWrong() {
    return kept.fields().values().stream().anyMatch(field -> field.isWrong() && isShown(field));
  }

  private static boolean isShown(Node node) {
    for (Node each = node; each != null; each = each.getParent()) {
      if (!each.isVisible()) {
        return false;
      }
    }
    return true;
  }

  /// Says problems beside their fields. That something is missing is not said before a person was
  /// there. What has no field is returned.
  List<Problem> remark(List<Problem> problems) {
    Map<String, String> said = new LinkedHashMap<>();
    List<Problem> homeless = new ArrayList<>();
    for (Problem problem : problems) {
      Optional<TypedField<?>> field = Optional.ofNullable(kept.fields().get(problem.where()));
      if (field.isEmpty()) {
        homeless.add(problem);
      } else if (kept.touched().contains(problem.where()) || field.get().current().isPresent()) {
        said.putIfAbsent(problem.where(), problem.message() + " " + problem.repair());
      }
    }
    kept.fields().forEach((path, field) -> field.setRemark(said.getOrDefault(path, "")));
    return homeless;
  }

  /// A number as a field holds it.
  static Optional<BigDecimal> number(double number) {
    return Optional.of(BigDecimal.valueOf(number).stripTrailingZeros());
  }

  static Optional<BigDecimal> number(long number) {
    return Optional.of(BigDecimal.valueOf(number));
  }
}
