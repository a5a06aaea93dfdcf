package offerwright.calc.policy;

import java.util.HashMap;
import java.util.Map;

/// The different lognormal demands of people: those of a level and team who are known by nothing
/// else share one, so that what is costly is worked out once.
///
/// @param of index of the law by person
/// @param mean mean of a year by law; 0 = nothing is wanted
/// @param mu mean of the logarithm by law; of no use where the mean is 0
/// @param sigma standard deviation of the logarithm by law
@SuppressWarnings("ArrayRecordComponent")
record DemandLaws(int[] of, double[] mean, double[] mu, double[] sigma) {
  private record Law(double mean, double sigma) {}

  static DemandLaws of(double[] demand, double[] sigma) {
    Map<Law, Integer> laws = new HashMap<>();
    int[] of = new int[demand.length];
    int[] example = new int[demand.length];
    for (int i = 0; i < of.length; i++) {
      int next = laws.size();
      of[i] = laws.computeIfAbsent(new Law(demand[i], sigma[i]), _ -> next);
      example[of[i]] = of[i] == next ? i : example[of[i]];
    }
    double[] mean = new double[laws.size()];
    double[] mu = new double[laws.size()];
    double[] spread = new double[laws.size()];
    for (int law = 0; law < mean.length; law++) {
      mean[law] = demand[example[law]];
      spread[law] = sigma[example[law]];
      mu[law] = mean[law] > 0 ? StrictMath.log(mean[law]) - spread[law] * spread[law] / 2 : 0;
    }
    return new DemandLaws(of, mean, mu, spread);
  }

  int size() {
    return mean.length;
  }
}
