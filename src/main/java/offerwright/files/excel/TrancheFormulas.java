package offerwright.files.excel;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import offerwright.domain.equity.AllocationType;
import offerwright.domain.equity.Vesting;

/// The seven allocation types of the Open Cap Format as spreadsheet formulas, so that another
/// number of units counts itself out in Excel exactly as `calc.flow` counts it out. Works in the
/// smallest amount that can vest: one unit, or one cent of a grant by value.
///
/// @param type how units that do not divide evenly are spread
/// @param granted address of the amount granted
/// @param rest address of what rounding down leaves over; used by the loaded types only
/// @param decimals 0 for units, the currency's digits for a grant by value
/// @param tranches all lines of the schedule
record TrancheFormulas(
    AllocationType type, String granted, String rest, int decimals, List<Tranche> tranches) {
  /// Digits of a fractional unit, the limit of the Open Cap Format's numbers.
  private static final int FRACTION_DIGITS = 10;

  static TrancheFormulas of(
      Vesting vesting, String granted, String rest, int decimals, List<Tranche> tranches) {
    return new TrancheFormulas(vesting.allocation(), granted, rest, decimals, tranches);
  }

  /// True for the types that round every installment down and hand out the rest.
  boolean isLoaded() {
    return switch (type) {
      case CUMULATIVE_ROUNDING, CUMULATIVE_ROUND_DOWN, FRACTIONAL -> false;
      case FRONT_LOADED,
          BACK_LOADED,
          FRONT_LOADED_TO_SINGLE_TRANCHE,
          BACK_LOADED_TO_SINGLE_TRANCHE ->
          true;
    };
  }

  /// What vests on a line, for a loaded type.
  String quantity(int index) {
    return scaledDown("(" + floors(tranches.get(index)) + handed(tranches.get(index)) + ")");
  }

  /// What has vested up to and including a line, for a cumulative type.
  String cumulative(int index) {
    if (index == tranches.size() - 1) {
      return granted;
    }
    Tranche.Fraction share = tranches.get(index).cumulative();
    return switch (type) {
      case CUMULATIVE_ROUNDING -> scaledDown("INT(" + share.times(smallest()) + "+0.5)");
      case FRACTIONAL ->
          "ROUND(" + share.times(granted) + "," + Math.max(decimals, FRACTION_DIGITS) + ")";
      default -> scaledDown("INT(" + share.times(smallest()) + ")");
    };
  }

  /// What rounding every installment down leaves over, in smallest amounts.
  String remainder() {
    Map<Tranche.Fraction, Integer> counts = new LinkedHashMap<>();
    tranches.stream()
        .flatMap(tranche -> tranche.runs().stream())
        .forEach(run -> counts.merge(run.share(), run.count(), Integer::sum));
    return smallest()
        + "-("
        + counts.entrySet().stream()
            .map(entry -> floor(entry.getKey(), entry.getValue()))
            .collect(Collectors.joining("+"))
        + ")";
  }

  private String floors(Tranche tranche) {
    return tranche.runs().stream()
        .map(run -> floor(run.share(), run.count()))
        .collect(Collectors.joining("+"));
  }

  private String floor(Tranche.Fraction share, int count) {
    return count + "*INT(" + share.times(smallest()) + ")";
  }

  private String handed(Tranche tranche) {
    int size = tranches.getLast().runs().getLast().last();
    int first = tranche.runs().getFirst().first();
    int last = tranche.runs().getLast().last();
    return switch (type) {
      case FRONT_LOADED -> "+MAX(0,MIN(" + last + "," + rest + ")-" + (first - 1) + ")";
      case BACK_LOADED -> "+MAX(0," + last + "-MAX(" + (first - 1) + "," + size + "-" + rest + "))";
      case FRONT_LOADED_TO_SINGLE_TRANCHE -> first == 1 ? "+" + rest : "";
      case BACK_LOADED_TO_SINGLE_TRANCHE -> last == size ? "+" + rest : "";
      case CUMULATIVE_ROUNDING, CUMULATIVE_ROUND_DOWN, FRACTIONAL -> "";
    };
  }

  private String smallest() {
    return decimals == 0 ? granted : "ROUND(" + granted + "*" + scale() + ",0)";
  }

  private String scaledDown(String expression) {
    return decimals == 0 ? expression : expression + "/" + scale();
  }

  private String scale() {
    return "1" + "0".repeat(decimals);
  }
}
