package offerwright.ui.compare;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import offerwright.files.json.Samples;
import offerwright.files.json.WorkspaceJson;

/// Files with offers, as people have them.
final class ImportFiles {
  private ImportFiles() {}

  private static Path write(Path folder, String name, String text) {
    try {
      return Files.writeString(folder.resolve(name), text);
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  /// Two good rows, one without a base pay and one in a currency nobody knows.
  static Path table(Path folder) {
    return write(
        folder,
        "offers.csv",
        """
        Company,Position,Annual salary,Target bonus %,Signing bonus,Stock grant,Public or private,AI budget,Remark
        Contoso Robotics,Senior engineer,231000,15,40000,420000,public,60000,nice people
        Fabrikam,Staff engineer,plenty,10,,300000,public,,
        Litware,Engineer,198000,12,10000,,private,24000,far away
        Tailspin,Engineer,180000,,,,public,1.500,
        """);
  }

  /// One issuance of options.
  static Path openCap(Path folder) {
    return write(
        folder,
        "Transactions.ocf.json",
        """
        {"file_type": "OCF_TRANSACTIONS_FILE", "items": [
          {"object_type": "TX_EQUITY_COMPENSATION_ISSUANCE", "id": "eci_01",
           "security_id": "sec_01", "custom_id": "OPT-12", "stakeholder_id": "st_1",
           "date": "2027-01-04", "compensation_type": "OPTION_NSO", "quantity": "24000",
           "exercise_price": {"amount": "1.20", "currency": "USD"},
           "expiration_date": "2037-01-03", "security_law_exemptions": [],
           "termination_exercise_windows": [
             {"reason": "VOLUNTARY_OTHER", "period": 90, "period_type": "DAYS"}],
           "vestings": [
             {"date": "2028-01-04", "amount": "6000"}, {"date": "2029-01-04", "amount": "6000"},
             {"date": "2030-01-04", "amount": "6000"}, {"date": "2031-01-04", "amount": "6000"}]}
        ]}
        """);
  }

  /// The sample company as somebody else's workspace.
  static Path workspace(Path folder) {
    return write(
        folder,
        "meridian.json",
        WorkspaceJson.text(Samples.open(Samples.MERIDIAN_LABS).value().orElseThrow()));
  }

  /// Words without any offer.
  static Path nothing(Path folder) {
    return write(folder, "notes.json", "{\"a\": 1}");
  }
}
