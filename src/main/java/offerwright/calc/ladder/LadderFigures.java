package offerwright.calc.ladder;

import java.util.List;
import java.util.Optional;
import offerwright.domain.money.CurrencyCode;
import offerwright.domain.money.Money;
import offerwright.domain.money.Percent;

/// The levels' figures and what they add up to.
///
/// @param currency the company's
/// @param levels in the order of the ladder
public record LadderFigures(CurrencyCode currency, List<LevelFigures> levels) {
  /// Copies the list.
  public LadderFigures {
    levels = List.copyOf(levels);
  }

  /// People at all levels.
  public int people() {
    return levels.stream().mapToInt(LevelFigures::people).sum();
  }

  /// Seats of all levels.
  public int seats() {
    return levels.stream().mapToInt(LevelFigures::seats).sum();
  }

  /// Seats held by offers.
  public int held() {
    return levels.stream().mapToInt(LevelFigures::held).sum();
  }

  /// Free seats, counting no level below zero: a seat too many at one level does not fill a free
  /// one at another.
  public int free() {
    return levels.stream().mapToInt(level -> Math.max(0, level.free())).sum();
  }

  /// Face value of everybody's token budget; empty if any level's with people is not known.
  public Optional<Money> companyFace() {
    return sum(
        levels.stream()
            .filter(level -> level.people() > 0)
            .map(LevelFigures::companyFace)
            .toList());
  }

  /// The part of it expected to be spent.
  public Optional<Money> companyExpected() {
    return sum(
        levels.stream()
            .filter(level -> level.people() > 0)
            .map(LevelFigures::companyExpected)
            .toList());
  }

  /// Expected use over face value; empty without a face value.
  public Optional<Percent> companyUtilisation() {
    return companyFace()
        .filter(face -> !face.isZero())
        .flatMap(face ->
            companyExpected()
                .map(expected -> Percent.ofFraction(expected.toDouble() / face.toDouble())));
  }

  private Optional<Money> sum(List<Optional<Money>> amounts) {
    return amounts.stream()
        .reduce(
            Optional.of(Money.zero(currency)),
            (one, other) -> one.flatMap(sum -> other.map(sum::plus)));
  }
}
