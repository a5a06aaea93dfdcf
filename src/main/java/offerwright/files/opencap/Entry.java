package offerwright.files.opencap;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import offerwright.domain.money.CurrencyCode;
import offerwright.domain.money.UnitPrice;
import offerwright.domain.problem.Problem;
import offerwright.domain.problem.Severity;
import offerwright.json.tree.Node;

/// One object of a file, read field by field. What is wrong is reported with file, line, the
/// object's id and the field, as in "Transactions.ocf.json, line 12, eci_01/quantity".
final class Entry {
  /// The format's numbers: at most ten decimals, here of any length that a sane file has.
  private static final Pattern NUMERIC = Pattern.compile("[+-]?[0-9]{1,120}(\\.[0-9]{1,10})?");

  private static final int LAST_YEAR = 9999;

  private final String file;
  private final String path;
  private final Node.Fields fields;
  private final List<Problem> problems;

  private Entry(String file, String path, Node.Fields fields, List<Problem> problems) {
    this.file = file;
    this.path = path;
    this.fields = fields;
    this.problems = problems;
  }

  /// An object of a list, called by its id or, without one, by its number counted from 1.
  static Entry of(String file, int number, Node.Fields fields, List<Problem> problems) {
    String id =
        fields
            .find("id")
            .filter(Node.Text.class::isInstance)
            .map(Node.Text.class::cast)
            .map(Node.Text::text)
            .filter(text -> !text.isBlank())
            .orElse("item " + number);
    return new Entry(file, id, fields, problems);
  }

  /// The id, with the way to this part of the object behind it.
  String path() {
    return path;
  }

  /// Whether a field is there and not null.
  boolean has(String field) {
    return find(field).isPresent();
  }

  /// A field that is there and not null.
  Optional<Node> find(String field) {
    return fields.find(field).filter(node -> !(node instanceof Node.Nothing));
  }

  /// A text that must be there.
  Optional<String> text(String field) {
    return required(field).flatMap(_ -> maybeText(field));
  }

  /// A text that may be left out.
  Optional<String> maybeText(String field) {
    return find(field)
        .flatMap(node -> {
          if (node instanceof Node.Text text) {
            return Optional.of(text.text());
          }
          return wrong(node, field, "a text", "Write it in quotation marks.");
        });
  }

  /// An exact number that must be there and not be negative.
  Optional<BigDecimal> numeric(String field) {
    return required(field)
        .flatMap(node -> {
          String digits =
              switch (node) {
                case Node.Text text -> text.text();
                case Node.Numeral number -> number.digits();
                default -> "";
              };
          if (!NUMERIC.matcher(digits).matches()) {
            return wrong(
                node,
                field,
                "a number",
                "Write digits with at most ten decimals, such as \"4800\".");
          }
          BigDecimal number = new BigDecimal(digits);
          if (number.signum() < 0) {
            error(field, name(field) + " " + digits + " is negative.", "Give 0 or more.");
            return Optional.empty();
          }
          return Optional.of(number);
        });
  }

  /// A whole number from `least` to `most` that must be there.
  Optional<Integer> whole(String field, int least, int most) {
    return required(field)
        .flatMap(node -> {
          if (node instanceof Node.Numeral number && number.digits().matches("-?[0-9]{1,6}")) {
            int value = Integer.parseInt(number.digits());
            if (value >= least && value <= most) {
              return Optional.of(value);
            }
          }
          return wrong(
              node,
              field,
              "a whole number from " + least + " to " + most,
              "Write it without quotation marks.");
        });
  }

  /// `true` or `false`, or `false` if it is left out.
  boolean truth(String field) {
    return find(field)
        .flatMap(node -> {
          if (node instanceof Node.Truth truth) {
            return Optional.of(truth.value());
          }
          return wrong(
              node, field, "true or false", "Write true or false without quotation marks.");
        })
        .orElse(false);
  }

  /// A day that must be there.
  Optional<LocalDate> date(String field) {
    return text(field)
        .flatMap(text -> {
          try {
            LocalDate day = LocalDate.parse(text);
            if (day.getYear() >= 0 && day.getYear() <= LAST_YEAR) {
              return Optional.of(day);
            }
            throw new DateTimeException("no year of four digits");
          } catch (DateTimeException notADay) {
            error(
                field,
                name(field) + " \"" + text + "\" is not a day.",
                "Write it as year-month-day, such as 2027-01-04.");
            return Optional.empty();
          }
        });
  }

  /// A price for one share that must be there.
  Optional<UnitPrice> price(String field) {
    return object(field)
        .flatMap(money -> {
          Optional<BigDecimal> amount = money.numeric("amount");
          Optional<String> code = money.text("currency");
          if (amount.isEmpty() || code.isEmpty()) {
            return Optional.empty();
          }
          try {
            return Optional.of(new UnitPrice(amount.get(), new CurrencyCode(code.get())));
          } catch (IllegalArgumentException unknown) {
            money.error(
                "currency",
                "\"" + code.get() + "\" is not an ISO 4217 currency.",
                "Give a code such as USD or EUR.");
            return Optional.empty();
          }
        });
  }

  /// A constant that must be there; any other is an error that lists what it may be.
  <T extends Enum<T>> Optional<T> constant(String field, Class<T> type) {
    return text(field)
        .flatMap(text -> {
          for (T constant : type.getEnumConstants()) {
            if (constant.name().equals(text)) {
              return Optional.of(constant);
            }
          }
          error(
              field,
              "\"" + text + "\" is no " + field.replace('_', ' ') + " of the Open Cap Format.",
              Arrays.stream(type.getEnumConstants())
                  .map(Enum::name)
                  .collect(Collectors.joining(", ", "Give one of ", ".")));
          return Optional.empty();
        });
  }

  /// A part of the object that must be there.
  Optional<Entry> object(String field) {
    return required(field)
        .flatMap(node -> {
          if (node instanceof Node.Fields inner) {
            return Optional.of(new Entry(file, path + "/" + field, inner, problems));
          }
          return wrong(node, field, "an object", "Put it in braces.");
        });
  }

  /// The objects of a list; none if it is left out.
  List<Entry> objects(String field) {
    List<Entry> entries = new ArrayList<>();
    for (Node item : items(field)) {
      if (item instanceof Node.Fields inner) {
        String id =
            inner
                .find("id")
                .filter(Node.Text.class::isInstance)
                .map(Node.Text.class::cast)
                .map(Node.Text::text)
                .orElse(Integer.toString(entries.size() + 1));
        entries.add(new Entry(file, path + "/" + field + "/" + id, inner, problems));
      } else {
        wrong(item, field, "a list of objects", "Put each in braces.");
      }
    }
    return entries;
  }

  /// The texts of a list; none if it is left out.
  List<String> texts(String field) {
    List<String> texts = new ArrayList<>();
    for (Node item : items(field)) {
      if (item instanceof Node.Text text) {
        texts.add(text.text());
      } else {
        wrong(item, field, "a list of texts", "Put each in quotation marks.");
      }
    }
    return texts;
  }

  private List<Node> items(String field) {
    return find(field)
        .map(node -> {
          if (node instanceof Node.Items list) {
            return list.items();
          }
          wrong(node, field, "a list", "Put it in brackets.");
          return List.<Node>of();
        })
        .orElse(List.of());
  }

  private Optional<Node> required(String field) {
    Optional<Node> found = find(field);
    if (found.isEmpty()) {
      error(field, name(field) + " is missing.", "Add it, or take another copy of the file.");
    }
    return found;
  }

  private <T> Optional<T> wrong(Node at, String field, String expected, String repair) {
    String given =
        switch (at) {
          case Node.Text text -> "\"" + text.text() + "\"";
          case Node.Numeral number -> number.digits();
          default -> at.kind();
        };
    report(
        Severity.ERROR,
        at,
        field,
        name(field) + " is " + given + ", not " + expected + ".",
        repair);
    return Optional.empty();
  }

  private static String name(String field) {
    String words = field.replace('_', ' ');
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  /// Reports what makes the object useless.
  void error(String field, String message, String repair) {
    report(Severity.ERROR, fields.find(field).orElse(fields), field, message, repair);
  }

  /// Reports what a person should look at.
  void warning(String field, String message, String repair) {
    report(Severity.WARNING, fields.find(field).orElse(fields), field, message, repair);
  }

  /// Reports what was assumed.
  void note(String field, String message, String repair) {
    report(Severity.NOTE, fields.find(field).orElse(fields), field, message, repair);
  }

  private void report(Severity severity, Node at, String field, String message, String repair) {
    String where = String.format(Locale.ROOT, "%s, line %d, %s/%s", file, at.line(), path, field);
    problems.add(new Problem(severity, where, message, repair));
  }
}
