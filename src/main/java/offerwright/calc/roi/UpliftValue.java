package offerwright.calc.roi;

import java.util.OptionalDouble;
import offerwright.domain.Require;

/// The net present value of spending as a function of the productivity it brings: linear, so every
/// break-even is one division and needs no search.
///
/// @param presentCost present value of everything spent, 0 or more
/// @param presentOutput present value of what an uplift of 1 (100 %) would return, after
///   realisation, 0 or more
public record UpliftValue(double presentCost, double presentOutput) {
  /// Refuses negative values.
  public UpliftValue {
    Require.that(presentCost >= 0, "the present cost must be 0 or more, was %s", presentCost);
    Require.that(presentOutput >= 0, "the present output must be 0 or more, was %s", presentOutput);
  }

  /// `uplift · presentOutput - presentCost`; an uplift of 9 % is 0.09.
  public double netPresentValue(double uplift) {
    return uplift * presentOutput - presentCost;
  }

  /// The uplift at which it is zero; example: 0.149. Empty if there is no output to lift.
  public OptionalDouble breakEvenUplift() {
    return presentOutput > 0
        ? OptionalDouble.of(presentCost / presentOutput)
        : OptionalDouble.empty();
  }

  /// The weight of the claim against the evidence at which it is zero, `(u* - e) / (c - e)`. Empty
  /// if claim and evidence agree or there is no output. If the claim is above the evidence: below 0
  /// it pays on the evidence alone, above 1 not even the claim pays.
  public OptionalDouble breakEvenBelief(double claim, double evidence) {
    return claim != evidence && presentOutput > 0
        ? OptionalDouble.of((presentCost / presentOutput - evidence) / (claim - evidence))
        : OptionalDouble.empty();
  }

  /// Present value of the benefits over the costs, less 1; example: 0.5 returns 1.50 a dollar.
  /// Empty without costs. It flatters a curve that flattens: what a change of the budget returns
  /// says [MarginalReturn].
  public OptionalDouble averageReturn(double uplift) {
    return presentCost > 0
        ? OptionalDouble.of(uplift * presentOutput / presentCost - 1)
        : OptionalDouble.empty();
  }
}
