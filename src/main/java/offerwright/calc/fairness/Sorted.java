package offerwright.calc.fairness;

import java.util.Arrays;
import offerwright.calc.estimate.CompensatedSum;

/// Amounts in ascending order with how many people and how much money lie up to each: the Lorenz
/// curve. One sort serves every index that asks who has more.
///
/// People can count several times or not at all, as in a resample; amounts of nobody are passed
/// over by every question.
public final class Sorted {
  private final double[] ascending;

  /// `people[i]`, `money[i]`: people and money of the positions before `i`.
  private final int[] people;

  private final double[] money;

  private Sorted(double[] ascending) {
    this.ascending = ascending;
    people = new int[ascending.length + 1];
    money = new double[ascending.length + 1];
  }

  /// Sorts amounts; the given array is left as it is.
  ///
  /// @param values each 0 or more; throws [IllegalArgumentException] otherwise
  public static Sorted of(double[] values) {
    Amounts.check(values);
    double[] ascending = values.clone();
    Arrays.sort(ascending);
    if (ascending.length > 0 && ascending[0] == 0) {
      unsign(ascending);
    }
    Sorted sorted = new Sorted(ascending);
    CompensatedSum sum = new CompensatedSum();
    for (int i = 0; i < ascending.length; i++) {
      sum.add(ascending[i]);
      sorted.people[i + 1] = i + 1;
      sorted.money[i + 1] = sum.value();
    }
    return sorted;
  }

  /// Minus zero is sorted before zero and is the same amount.
  private static void unsign(double[] ascending) {
    for (int i = 0; i < ascending.length && ascending[i] == 0; i++) {
      ascending[i] = 0.0;
    }
  }

  /// Counts each person as often as told, from here on.
  ///
  /// @param person who stands at each position
  /// @param counts how often each person counts, beginning at `from`
  void weigh(int[] person, byte[] counts, int from) {
    int head = 0;
    double sum = 0;
    for (int i = 0; i < ascending.length; i++) {
      int times = counts[from + person[i]];
      head += times;
      sum += times * ascending[i];
      people[i + 1] = head;
      money[i + 1] = sum;
    }
  }

  /// Who stands at each position; people with the same amount stand in the order given.
  ///
  /// @param values the amounts that were sorted
  int[] persons(double[] values) {
    int[] person = new int[values.length];
    int[] taken = new int[values.length];
    for (int i = 0; i < values.length; i++) {
      int first = positionsBelow(values[i]);
      person[first + taken[first]++] = i;
    }
    return person;
  }

  /// People.
  public int size() {
    return people[ascending.length];
  }

  /// The amounts together.
  public double total() {
    return money[ascending.length];
  }

  /// The mean amount; NaN for nobody.
  public double mean() {
    return total() / size();
  }

  /// True if all have the same, be it nothing; also for one person and for nobody.
  public boolean isEqual() {
    return size() == 0 || at(0) == at(size() - 1);
  }

  /// The amount of the person with `rank` people before, 0 for the least.
  public double at(int rank) {
    int low = 0;
    int high = ascending.length;
    while (high - low > 1) {
      int middle = (low + high) >>> 1;
      if (people[middle] <= rank) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return ascending[low];
  }

  /// What those with least have together; a fraction of a person brings that fraction of the
  /// amount.
  ///
  /// @param head 0 to [#size]; example: 1.5 of 2, 4, 6 have 4 together
  public double ofLeast(double head) {
    if (head >= size()) {
      return total();
    }
    int low = 0;
    int high = ascending.length;
    while (high - low > 1) {
      int middle = (low + high) >>> 1;
      if (people[middle] <= head) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return money[low] + (head - people[low]) * ascending[low];
  }

  /// Quantile of type 7 (Hyndman and Fan 1996, The American Statistician 50): linear between the
  /// amounts around `(n-1) p`, as in R, NumPy and spreadsheets; NaN for nobody.
  ///
  /// @param p 0 to 1
  public double quantile(double p) {
    if (size() == 0) {
      return Double.NaN;
    }
    double rank = (size() - 1) * p;
    int below = (int) rank;
    double low = at(below);
    return rank == below ? low : low + (rank - below) * (at(below + 1) - low);
  }

  /// Positions whose amount is less than `amount`.
  int positionsBelow(double amount) {
    int low = 0;
    int high = ascending.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (ascending[middle] < amount) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /// Positions, people counted or not.
  int positions() {
    return ascending.length;
  }

  /// The amount at a position.
  double amount(int position) {
    return ascending[position];
  }

  /// People at the positions before one.
  int peopleBefore(int position) {
    return people[position];
  }

  /// What the people at the positions before one have together.
  double moneyBefore(int position) {
    return money[position];
  }
}
