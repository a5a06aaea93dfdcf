package offerwright.calc.price;

/// One of the two moods of a market, by month.
///
/// @param mean of the monthly logarithmic change
/// @param deviation standard deviation of that change
/// @param stay chance that the next month is in the same mood
record Mood(double mean, double deviation, double stay) {
  /// `E[e^(k r)]` of a month's change `r`.
  double growth(int power) {
    return StrictMath.exp(power * mean + power * power * deviation * deviation / 2);
  }
}
