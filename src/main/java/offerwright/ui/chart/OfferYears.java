package offerwright.ui.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import offerwright.calc.value.PackagePart;

/// What an [OfferYearsChart] shows: what offers are worth year by year.
///
/// @param unit what figures are counted in; example: `ChartUnit.money("$", 370_000, "a year")`
/// @param equity how equity is counted, as its name in the legend; example: "Equity, valued"
/// @param years names of the years; example: "Year 1"
/// @param offers up to four, in the order of their tags
public record OfferYears(ChartUnit unit, String equity, List<String> years, List<Offer> offers) {
  /// Nothing to show.
  public static final OfferYears NONE =
      new OfferYears(ChartUnit.plain("", "", ""), "Equity", List.of(), List.of());

  /// Copies the lists.
  public OfferYears {
    years = List.copyOf(years);
    offers = List.copyOf(offers);
  }

  /// An offer.
  ///
  /// @param tag its letter
  /// @param name example: "Meridian Labs, Senior backend"
  /// @param years its years from the first on; may be fewer than the chart's
  public record Offer(OfferTag tag, String name, List<Year> years) {
    /// Copies the list.
    public Offer {
      years = List.copyOf(years);
    }
  }

  /// A year of an offer.
  ///
  /// @param segments parts of the stack with what they are worth, in any order; a part can be below
  ///   zero, such as a sign-on bonus paid back. Tokens are none of them
  /// @param notDisclosed what the stack lacks because nobody knows it; example: "401(k) match"
  /// @param tokens the token budget beside the stack; empty = none
  public record Year(
      List<Column.Segment> segments, List<String> notDisclosed, Optional<Tokens> tokens) {
    /// Copies the lists; puts the parts in the order they are stacked.
    public Year {
      List<Column.Segment> ordered = new ArrayList<>();
      for (PackagePart part : PackagePart.values()) {
        segments.stream().filter(segment -> segment.part() == part).forEach(ordered::add);
      }
      segments = List.copyOf(ordered);
      notDisclosed = List.copyOf(notDisclosed);
    }

    /// The sum of what is known.
    public double total() {
      return segments.stream().mapToDouble(Column.Segment::value).sum();
    }

    /// True if no part of it is known.
    boolean isUnknown() {
      return segments.isEmpty() && !notDisclosed.isEmpty();
    }

    /// Height of the parts above zero.
    double above() {
      return segments.stream().mapToDouble(segment -> Math.max(0, segment.value())).sum();
    }

    /// Depth of the parts below zero, 0 or less.
    double below() {
      return segments.stream().mapToDouble(segment -> Math.min(0, segment.value())).sum();
    }
  }

  /// A token budget.
  ///
  /// @param face what it may buy at list prices: a dashed outline; empty = not disclosed
  /// @param expected what will be used of it: hatched; empty = not known
  /// @param worth what it is worth to the person: a line; empty = not shown
  public record Tokens(OptionalDouble face, OptionalDouble expected, OptionalDouble worth) {
    double greatest() {
      return Math.max(Math.max(face.orElse(0), expected.orElse(0)), worth.orElse(0));
    }
  }

  /// True if any year of any offer has a token budget.
  boolean hasTokens() {
    return all().stream().anyMatch(year -> year.tokens().isPresent());
  }

  /// True if a line says what tokens are worth.
  boolean hasWorth() {
    return all().stream()
        .anyMatch(year -> year.tokens().filter(tokens -> tokens.worth().isPresent()).isPresent());
  }

  /// Every year of every offer.
  List<Year> all() {
    return offers.stream().flatMap(offer -> offer.years().stream()).toList();
  }

  /// How a part is called.
  String name(PackagePart part, String usual) {
    return part == PackagePart.EQUITY ? equity : usual;
  }
}
