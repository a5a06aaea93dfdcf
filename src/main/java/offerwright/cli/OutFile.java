package offerwright.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import offerwright.files.AtomicFile;
import offerwright.files.FileRefused;

/// The file that results go to; its ending says in which form.
///
/// @param path the file
/// @param form what its ending asks for
/// @param overwrite true if a file that is there may be replaced
record OutFile(Path path, Form form, boolean overwrite) {
  enum Form {
    /// A workbook.
    WORKBOOK(".xlsx"),
    /// Everything, for scripts.
    JSON(".json"),
    /// A table.
    CSV(".csv"),
    /// A page to print.
    PAGE(".pdf");

    private final String ending;

    Form(String ending) {
      this.ending = ending;
    }
  }

  /// What everything but a comparison of offers is written as.
  static final List<Form> WITHOUT_PAGE = List.of(Form.WORKBOOK, Form.JSON, Form.CSV);

  /// Refuses an ending that is none of the forms, and a file that is there.
  ///
  /// @param what is written; example: "A forecast"
  /// @param forms in which it can be written, two or more
  static OutFile of(Path path, boolean overwrite, String what, List<Form> forms) {
    String name = path.toString().toLowerCase(Locale.ROOT);
    Form form =
        forms.stream()
            .filter(each -> name.endsWith(each.ending))
            .findFirst()
            .orElseThrow(() -> unknown(path, what, forms));
    Target.refuseExisting(path, overwrite);
    return new OutFile(path, form, overwrite);
  }

  private static Refusal unknown(Path path, String what, List<Form> forms) {
    List<String> endings = forms.stream().map(form -> form.ending).toList();
    int last = endings.size() - 1;
    return Refusal.usage(
        what
            + " is written as "
            + String.join(", ", endings.subList(0, last))
            + " or "
            + endings.get(last)
            + ", and "
            + path
            + " ends in none of them.",
        "Give --out a name that says which.");
  }

  /// For forms that [#of] lets nobody have.
  IllegalStateException impossible() {
    return new IllegalStateException(path + " is written in no such form");
  }

  /// Writes an object as JSON.
  void json(Object value) throws FileRefused {
    AtomicFile.write(path, overwrite, stream -> Json.write(value, stream));
  }
}
