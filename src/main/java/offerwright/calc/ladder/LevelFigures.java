package offerwright.calc.ladder;

import java.util.Optional;
import offerwright.domain.money.Money;
import offerwright.domain.money.Percent;

/// What one level amounts to, in the company's currency.
///
/// @param levelId key of the level
/// @param people who stands at the level; example: 57
/// @param held seats held by offers that are pending, approved, sent or accepted and not yet begun;
///   example: 2
/// @param seats seats approved; example: 60
/// @param spread width of the band over its minimum, `(max - min) / min`; example: 50 %
/// @param packaged the package of a new offer at the midpoint; empty while an exchange rate is
///   missing or leaves nothing of it
public record LevelFigures(
    String levelId,
    int people,
    int held,
    int seats,
    Percent spread,
    Optional<PackageAtMidpoint> packaged) {
  /// Seats nobody sits on or holds; below zero if the level is over its headcount.
  public int free() {
    return seats - people - held;
  }

  /// Face value of everybody's token budget at the level, people at the level times a new offer's
  /// budget; empty if the budget is not known.
  public Optional<Money> companyFace() {
    return packaged.flatMap(PackageAtMidpoint::tokenFace).map(face -> face.times(people));
  }

  /// The part of [#companyFace] expected to be spent.
  public Optional<Money> companyExpected() {
    return packaged
        .flatMap(PackageAtMidpoint::tokenExpected)
        .map(expected -> expected.times(people));
  }
}
