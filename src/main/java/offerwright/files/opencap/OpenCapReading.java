package offerwright.files.opencap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import offerwright.domain.equity.EquityGrant;
import offerwright.domain.equity.EquityQuantity;
import offerwright.domain.equity.StockFacts;
import offerwright.domain.money.UnitPrice;
import offerwright.domain.problem.Problem;
import offerwright.json.tree.Node;

/// Brings the objects of all files together: terms and vesting starts must be known before the
/// issuances that need them.
final class OpenCapReading {
  private final List<Problem> problems;
  private final TermsBook terms = new TermsBook();
  private final SecurityLog log = new SecurityLog();
  private final List<Issuance> issuances = new ArrayList<>();
  private final List<ShareValuation> valuations = new ArrayList<>();

  OpenCapReading(List<Problem> problems) {
    this.problems = problems;
  }

  /// Takes in the objects of one file.
  void add(String file, List<Node> items) {
    Map<String, Integer> others = new TreeMap<>();
    for (int i = 0; i < items.size(); i++) {
      if (items.get(i) instanceof Node.Fields fields) {
        Entry entry = Entry.of(file, i + 1, fields, problems);
        entry
            .text("object_type")
            .ifPresent(type -> {
              if (!take(type, entry)) {
                others.merge(type, 1, Integer::sum);
              }
            });
      } else {
        problems.add(
            Problem.error(
                file + ", line " + items.get(i).line(),
                "An item is " + items.get(i).kind() + ", not an object.",
                "Take another copy of the file."));
      }
    }
    if (!others.isEmpty()) {
      problems.add(
          Problem.note(
              file,
              others.entrySet().stream()
                  .map(other -> other.getValue() + " " + other.getKey())
                  .collect(Collectors.joining(", ", "Objects of other kinds were not read: ", ".")),
              "Nothing to do; only options, RSUs, their vesting and 409A valuations are read."));
    }
  }

  private boolean take(String type, Entry entry) {
    switch (type) {
      case "VESTING_TERMS" -> terms.add(entry);
      case "VALUATION" -> valuation(entry).ifPresent(valuations::add);
      case "TX_EQUITY_COMPENSATION_ISSUANCE", "TX_PLAN_SECURITY_ISSUANCE" ->
          IssuanceReader.read(entry).ifPresent(issuances::add);
      default -> {
        log.add(type, entry);
        return type.startsWith("TX_VESTING_");
      }
    }
    return true;
  }

  /// Everything that could be read.
  OpenCapContents contents() {
    List<IssuedGrant> grants = new ArrayList<>();
    for (Issuance issuance : issuances) {
      GrantVesting.of(terms, log, issuance)
          .ifPresent(vesting -> {
            log.warnOfChanges(issuance);
            grants.add(
                new IssuedGrant(
                    issuance.entry().path(),
                    issuance.securityId(),
                    issuance.customId(),
                    issuance.stakeholderId(),
                    new EquityGrant(
                        issuance.instrument(),
                        new EquityQuantity.Units(issuance.quantity()),
                        issuance.strike(),
                        facts(issuance),
                        vesting,
                        Optional.of(issuance.date()),
                        issuance.earlyExercise(),
                        issuance.exerciseWindowMonths(),
                        issuance.contractYears(),
                        "not stated")));
          });
    }
    return new OpenCapContents(terms.named(), grants, valuations);
  }

  private static Optional<ShareValuation> valuation(Entry entry) {
    Optional<String> type = entry.text("valuation_type");
    Optional<String> stockClass = entry.text("stock_class_id");
    Optional<LocalDate> effective = entry.date("effective_date");
    Optional<UnitPrice> price = entry.price("price_per_share");
    if (type.isPresent() && !type.get().equals("409A")) {
      entry.note(
          "valuation_type",
          "A valuation of type " + type.get() + " is not taken for the fair market value.",
          "Nothing to do; only 409A valuations are.");
      return Optional.empty();
    }
    if (type.isEmpty() || stockClass.isEmpty() || effective.isEmpty() || price.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new ShareValuation(entry.path(), stockClass.get(), effective.get(), price.get()));
  }

  /// The last 409A value before or on the day of the issuance, of its class of stock; where the
  /// issuance names none, of the only class there is.
  private StockFacts facts(Issuance issuance) {
    boolean oneClass =
        valuations.stream().map(ShareValuation::stockClassId).distinct().count() == 1;
    Stream<ShareValuation> ofClass =
        valuations.stream()
            .filter(value ->
                issuance.stockClassId().map(value.stockClassId()::equals).orElse(oneClass));
    return ofClass
        .filter(value -> !value.effective().isAfter(issuance.date()))
        .max(Comparator.comparing(ShareValuation::effective))
        .map(value ->
            StockFacts.NOT_DISCLOSED
                .withFairMarketValue(Optional.of(value.price()))
                .withFairMarketValueDate(Optional.of(value.effective())))
        .orElse(StockFacts.NOT_DISCLOSED);
  }
}
