package offerwright.files.opencap;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import offerwright.calc.flow.VestingSchedule;
import offerwright.domain.equity.EquityGrant;
import offerwright.domain.equity.EquityQuantity;
import offerwright.domain.problem.Checked;
import offerwright.domain.problem.Problem;
import offerwright.files.AtomicFile;
import offerwright.files.FileRefused;
import offerwright.json.tree.Node;

/// Writes the equity of an offer in the Open Cap Format: `VestingTerms.ocf.json` with conditions
/// and `Transactions.ocf.json` with issuances that list each day and amount (`vestings`, which go
/// before the terms) and with the vesting starts. The same offer gives the same bytes.
///
/// Security law exemptions and the holder are not known to an offer: the list of exemptions is
/// empty, the holder's id is made of the offer's reference.
public final class OpenCapWriter {
  /// Name of the file with vesting terms.
  public static final String VESTING_TERMS = "VestingTerms.ocf.json";

  /// Name of the file with transactions.
  public static final String TRANSACTIONS = "Transactions.ocf.json";

  private OpenCapWriter() {}

  /// Writes both files into a folder and returns their paths. If a grant cannot be written
  /// ([#texts]), nothing is. Existing files are replaced only if `overwrite` is true; otherwise, or
  /// if the folder is missing or cannot be written, throws [FileRefused].
  public static Checked<List<Path>> write(OpenCapOffer offer, Path folder, boolean overwrite)
      throws FileRefused {
    Checked<OpenCapTexts> texts = texts(offer);
    if (texts.value().isEmpty()) {
      return Checked.bad(texts.problems());
    }
    Path terms = folder.resolve(VESTING_TERMS);
    Path transactions = folder.resolve(TRANSACTIONS);
    if (!overwrite && Files.exists(transactions)) { // before the first is written
      throw new FileRefused(
          Problem.error(
              transactions.toString(),
              "There is already a file " + transactions + ".",
              "Choose another folder, or say that it may be replaced."));
    }
    write(terms, overwrite, texts.value().get().vestingTerms());
    write(transactions, overwrite, texts.value().get().transactions());
    return Checked.of(List.of(terms, transactions), texts.problems());
  }

  private static void write(Path file, boolean overwrite, String text) throws FileRefused {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    AtomicFile.write(file, overwrite, out -> out.write(bytes));
  }

  /// The texts of both files. No value, and an error for each such grant ("grants/0/quantity"), if
  /// a grant is a target value without a number of units, or an option without a strike price.
  public static Checked<OpenCapTexts> texts(OpenCapOffer offer) {
    List<Problem> problems = new ArrayList<>();
    List<Node> terms = new ArrayList<>();
    List<Node> transactions = new ArrayList<>();
    if (offer.grants().isEmpty()) {
      problems.add(
          Problem.error("grants", "The offer has no equity to write.", "Add a grant first."));
    }
    for (int i = 0; i < offer.grants().size(); i++) {
      EquityGrant grant = offer.grants().get(i);
      Optional<Long> units = units(grant, i, problems);
      if (units.isPresent()) {
        WrittenIds ids = new WrittenIds(offer.reference(), i + 1);
        LocalDate start = grant.vesting().start().orElse(offer.start());
        terms.add(TermsNodes.of(grant.vesting(), start, ids));
        transactions.add(
            IssuanceNodes.issuance(
                grant,
                units.get(),
                grant.grantDate().orElse(start),
                VestingSchedule.events(
                    grant.vesting(),
                    offer.start(),
                    grant.grantDate(),
                    BigDecimal.valueOf(units.get()),
                    0),
                ids));
        transactions.add(IssuanceNodes.vestingStart(start, ids));
      }
    }
    return problems.isEmpty()
        ? Checked.good(
            new OpenCapTexts(
                Nodes.file("OCF_VESTING_TERMS_FILE", terms),
                Nodes.file("OCF_TRANSACTIONS_FILE", transactions)))
        : Checked.bad(problems);
  }

  private static Optional<Long> units(EquityGrant grant, int index, List<Problem> problems) {
    if (grant.instrument().isOption() && grant.strike().isEmpty()) {
      problems.add(
          Problem.error(
              "grants/" + index + "/strike",
              "The strike price is not disclosed, and the Open Cap Format asks for it.",
              "Add the strike price."));
      return Optional.empty();
    }
    return switch (grant.quantity()) {
      case EquityQuantity.Units units -> Optional.of(units.count());
      case EquityQuantity.Value value -> {
        problems.add(
            Problem.error(
                "grants/" + index + "/quantity",
                "The grant is a target value of "
                    + value.amount().inWords()
                    + "; the Open Cap Format counts units.",
                "Give the grant as a number of units."));
        yield Optional.empty();
      }
    };
  }
}
