package offerwright.ui.policies;

/// What the table of policies shows.
enum View {
  /// Output, what is given up, fairness, who gains and loses.
  SUMMARY("Summary"),
  /// What comes of the money.
  USE("Use"),
  /// Every index.
  FAIRNESS("Fairness"),
  /// Differences to today's budgets.
  TODAY("Against today");

  private final String title;

  View(String title) {
    this.title = title;
  }

  String title() {
    return title;
  }
}
