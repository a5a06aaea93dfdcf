package offerwright.calc.simulate;

/// How often the people of a team are gone through, and for which terms.
enum Pass {
  /// Before anything is booked, over all teams: what pools cannot serve and a reserve is asked for.
  SCOUT {
    @Override
    boolean concerns(Terms terms) {
      return Plan.reserved(terms);
    }
  },
  /// Budgets of persons are booked; what is wanted from pools is added up.
  FIRST {
    @Override
    boolean concerns(Terms terms) {
      return true;
    }
  },
  /// What each member got of a pool is booked.
  SECOND {
    @Override
    boolean concerns(Terms terms) {
      return Plan.pooled(terms);
    }
  };

  abstract boolean concerns(Terms terms);
}
