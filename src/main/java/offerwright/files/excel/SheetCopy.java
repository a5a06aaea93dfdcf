package offerwright.files.excel;

/// For whom an offer sheet is written.
public enum SheetCopy {
  /// For the person who is offered the job: no band position, no lights, no company cost, nothing
  /// hidden.
  CANDIDATE("Candidate copy"),
  /// For recruiter and finance: the same, and a sheet with band position, lights and company cost.
  INTERNAL("Internal copy");

  private final String title;

  SheetCopy(String title) {
    this.title = title;
  }

  /// As printed at the head of the sheet: "Candidate copy".
  public String title() {
    return title;
  }
}
