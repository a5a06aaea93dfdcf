package offerwright.domain.exit;

import offerwright.domain.Require;
import offerwright.domain.money.Money;

/// A class of preferred shares: paid before common, or converted to common, whatever brings its
/// holders more.
///
/// @param name the class; example: "Series A"
/// @param shares common shares it converts into, 0 or more; 0 = a claim that never converts, such
///   as preferences of which only the sum is known
/// @param invested amount invested, above 0; example: 5,000,000 USD
/// @param multiple liquidation preference as a multiple of the amount invested, above 0; example: 1
/// @param rank the class of the highest rank is paid first; classes of one rank share in proportion
///   to their preferences (pari passu); example: 2
/// @param participation what it gets beyond the preference
public record PreferredClass(
    String name,
    long shares,
    Money invested,
    double multiple,
    int rank,
    Participation participation) {
  /// Refuses negative shares, a preference without an amount and a cap below the preference.
  public PreferredClass {
    name = Require.text(name, "name of a preferred class");
    Require.that(shares >= 0, "%s must have 0 or more shares, has %d", name, shares);
    Require.that(
        invested.amount().signum() > 0,
        "%s has a liquidation preference, so the amount invested must be above 0, was %s",
        name,
        invested);
    Require.that(
        Double.isFinite(multiple) && multiple > 0,
        "the liquidation preference of %s must be above 0x, was %sx",
        name,
        multiple);
    if (participation instanceof Participation.Capped(double cap)) {
      Require.that(
          cap >= multiple,
          "%s participates up to %sx, which is below its preference of %sx",
          name,
          cap,
          multiple);
    }
  }

  /// A class with the usual terms: 1x, no participation.
  public static PreferredClass standard(String name, long shares, Money invested, int rank) {
    return new PreferredClass(name, shares, invested, 1, rank, Participation.NONE);
  }

  /// The liquidation preference in full; example: 1x of 5,000,000 USD.
  public double preference() {
    return multiple * invested.toDouble();
  }
}
