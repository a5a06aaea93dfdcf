package offerwright.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Asks the person for a file. An interface, so that a test can answer.
public interface FilePicker {
  /// Kinds of files.
  enum Kind {
    /// A workspace, `.mv.db`.
    WORKSPACE,
    /// A workspace written as JSON.
    JSON,
    /// An Excel workbook.
    EXCEL,
    /// A page to print.
    PDF,
    /// A picture.
    PICTURE,
    /// A table as comma-separated text.
    CSV,
    /// A workspace in either form.
    ANY_WORKSPACE,
    /// Offers in any form that is read.
    OFFERS;

    /// Name in the dialog.
    public String title() {
      return switch (this) {
        case WORKSPACE -> "Workspace";
        case JSON -> "Workspace as JSON";
        case EXCEL -> "Excel workbook";
        case PDF -> "PDF page";
        case PICTURE -> "Picture";
        case CSV -> "Comma-separated table";
        case ANY_WORKSPACE -> "Workspace or JSON";
        case OFFERS -> "Offer sheet, table, workspace or Open Cap Format";
      };
    }

    /// Patterns as in `*.xlsx`.
    public List<String> patterns() {
      return switch (this) {
        case WORKSPACE -> List.of("*.mv.db");
        case JSON -> List.of("*.json");
        case EXCEL -> List.of("*.xlsx");
        case PDF -> List.of("*.pdf");
        case PICTURE -> List.of("*.png");
        case CSV -> List.of("*.csv");
        case ANY_WORKSPACE -> List.of("*.mv.db", "*.json");
        case OFFERS -> List.of("*.xlsx", "*.csv", "*.tsv", "*.txt", "*.json");
      };
    }
  }

  /// An existing file to open; empty if the person changed their mind.
  Optional<Path> open(String title, Kind kind);

  /// A file to write to. If it exists, the person has agreed to replace it. Empty if they changed
  /// their mind.
  Optional<Path> save(String title, Kind kind, String suggestedName);

  /// Opens the folder of a file in the system's file manager.
  void showInFolder(Path file);
}
