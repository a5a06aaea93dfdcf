package offerwright.calc.simulate;

/// Terms in a world, on the paths of a block.
final class Contract {
  private final Terms terms;
  private final World world;
  private final Rates rates;
  private final ResponseTable response;
  private final int unit;
  private final boolean hard;

  Contract(Terms terms, World world, Rates rates, ResponseTable response) {
    this.terms = terms;
    this.world = world;
    this.rates = rates;
    this.response = response;
    unit = terms.inTokens() ? 1 : 0;
    hard = terms.throttleFrom() >= 1 && terms.overage() <= 0;
  }

  Terms terms() {
    return terms;
  }

  boolean inTokens() {
    return terms.inTokens();
  }

  /// True if nothing is throttled and nothing goes over the budget.
  boolean hard() {
    return hard;
  }

  /// True if overage may have to be paid back.
  boolean owes() {
    return !hard && terms.debtRate() > 0;
  }

  double[] work(int month) {
    return rates.work[unit][month];
  }

  double[] workStep(int month) {
    return rates.workStep[unit][month];
  }

  double[] priceStep(int month) {
    return rates.priceStep[month];
  }

  /// Weight of a year's output.
  double value(Stint stint, int level) {
    return stint.own().isPresent() ? stint.own().get().value() : world.values()[level];
  }

  /// Use a month against which the response is measured.
  double reference(Stint stint, int level) {
    return stint.own().isPresent()
        ? stint.own().get().reference()
        : world.demand().levelMeans()[level];
  }

  double response(double x) {
    return response.of(x);
  }

  /// Index of the person whose figures are kept; -1 if nobody asks for them.
  int person(Stint stint) {
    return terms.byPerson() && stint.own().isPresent() ? stint.own().get().person() : -1;
  }

  /// Writes a grant of so many months, in the unit of account.
  void grant(Stint stint, int level, int month, int months, double[] out) {
    int person = person(stint);
    grant(person < 0 ? terms.grants()[level] : terms.ownGrants()[person], month, months, out);
  }

  /// Writes what so many months of a year's amount are, in the unit of account.
  void grant(double year, int month, int months, double[] out) {
    double amount = year * terms.unitPrice() * months / 12;
    double passedOn = terms.inTokens() ? 0 : terms.indexation();
    double[] effective = rates.effective[month];
    for (int i = 0; i < Rows.PATHS; i++) {
      out[i] = amount * (1 + passedOn * (effective[i] - 1));
    }
  }

  /// Adds money spent in a month to the team.
  void pay(Tally tally, int year, int month, double[] amount) {
    if (terms.inTokens()) {
      Rows.addProduct(tally.team[year], amount, rates.price[month]);
    } else {
      Rows.add(tally.team[year], amount);
    }
  }
}
