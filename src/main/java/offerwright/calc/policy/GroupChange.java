package offerwright.calc.policy;

import offerwright.domain.Require;

/// What a policy changes for a group of people against the budgets of today.
///
/// @param name name of the group; example: "Senior"
/// @param people how many there are
/// @param today mean budget of today, in minor units; example: 15,000,000
/// @param next mean budget under the policy, in minor units
/// @param gain how many get more
/// @param lose how many get less; the rest keeps what it has to the cent
public record GroupChange(
    String name, int people, double today, double next, int gain, int lose) {
  /// Refuses more changes than people.
  public GroupChange {
    Require.that(
        gain >= 0 && lose >= 0 && gain + lose <= people,
        "%d who gain and %d who lose are more than %d people",
        gain,
        lose,
        people);
  }

  /// Mean change a head, in minor units; negative = less.
  public double change() {
    return next - today;
  }

  /// How many keep what they have to the cent.
  public int same() {
    return people - gain - lose;
  }
}
