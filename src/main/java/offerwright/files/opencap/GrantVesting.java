package offerwright.files.opencap;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import offerwright.calc.flow.VestingEvent;
import offerwright.calc.vesting.ShareSchedule;
import offerwright.calc.vesting.VestingRecognition;
import offerwright.domain.equity.AllocationType;
import offerwright.domain.equity.Vesting;

/// Finds the schedule of one issuance: from its explicit vestings, else from its terms, else it is
/// vested on the day it is issued.
final class GrantVesting {
  private final TermsBook terms;
  private final Issuance issuance;
  private final LocalDate start;
  private final Optional<LocalDate> granted;

  private GrantVesting(TermsBook terms, Issuance issuance, LocalDate start) {
    this.terms = terms;
    this.issuance = issuance;
    this.start = start;
    granted = Optional.of(issuance.date());
  }

  /// The schedule, its start named; empty if there is none that is exact, and then an error was
  /// reported.
  static Optional<Vesting> of(TermsBook terms, SecurityLog log, Issuance issuance) {
    SecurityLog.Start said = log.start(issuance);
    if (said.wrong() || log.isAccelerated(issuance)) {
      return Optional.empty();
    }
    GrantVesting vesting = new GrantVesting(terms, issuance, said.day().orElse(issuance.date()));
    if (!issuance.vestings().isEmpty()) {
      return vesting.fromVestings();
    }
    if (issuance.termsId().isEmpty()) {
      return Optional.of(vesting.atOnce());
    }
    Optional<Vesting> found = vesting.fromTerms(issuance.termsId().get());
    if (found.isPresent() && said.day().isEmpty()) {
      issuance
          .entry()
          .note(
              "date",
              "No TX_VESTING_START names the vesting start; the day of the issuance is taken.",
              "Change the vesting start if the agreement names another.");
    }
    return found;
  }

  private Vesting atOnce() {
    issuance
        .entry()
        .note(
            "vestings",
            "There are neither vestings nor vesting terms, so everything is vested on the day of the issuance.",
            "Add a schedule if that is not so.");
    return VestingRecognition.atOnce(issuance.date());
  }

  private Optional<Vesting> fromVestings() {
    List<VestingEvent> wanted = ExplicitVestings.from(issuance.vestings(), issuance.date());
    if (!wanted.getFirst().equals(issuance.vestings().getFirst())) {
      issuance
          .entry()
          .warning(
              "vestings",
              "Some vestings lie before the issuance on "
                  + issuance.date()
                  + "; they count on that day.",
              "Check the day of the issuance.");
    }
    return issuance
        .termsId()
        .flatMap(terms::vesting)
        .filter(known -> gives(known, wanted))
        .map(known -> known.withStart(Optional.of(start)))
        .or(() -> recognised(wanted, allocation(), "vestings"));
  }

  private Optional<Vesting> fromTerms(String id) {
    if (!terms.knows(id)) {
      return refused(
          "There are no vesting terms " + id + " in these files.",
          "Choose the file with the vesting terms, too, or the folder with all files.");
    }
    Optional<Terms> known = terms.find(id);
    if (known.isEmpty()) {
      return refused(
          "The vesting terms " + id + " could not be read.",
          "Mend what is said about them, or write vestings into the issuance.");
    }
    if (issuance.quantity() == 0) {
      return terms
          .vesting(id)
          .map(named -> named.withStart(Optional.of(start)))
          .or(() -> Optional.of(VestingRecognition.atOnce(issuance.date())));
    }
    return switch (Layout.of(known.get(), start, Optional.of(issuance.total()))) {
      case Laid.Refused refused -> {
        refused.report();
        yield refused(
            "The vesting terms " + id + " do not fit this grant: " + refused.message(),
            refused.repair());
      }
      case Laid.Out out -> fromShares(terms.vesting(id), out.schedule());
    };
  }

  private Optional<Vesting> fromShares(Optional<Vesting> named, ShareSchedule schedule) {
    List<VestingEvent> wanted = schedule.events(granted, issuance.total());
    return named
        .filter(found -> gives(found, wanted))
        .or(() ->
            VestingRecognition.ofShares(start, schedule).filter(found -> gives(found, wanted)))
        .map(found -> found.withStart(Optional.of(start)))
        .or(() -> recognised(wanted, schedule.allocation(), "vesting_terms_id"));
  }

  private Optional<Vesting> recognised(
      List<VestingEvent> wanted, AllocationType preferred, String field) {
    Optional<Vesting> found =
        VestingRecognition.ofEvents(start, granted, wanted, issuance.total(), preferred);
    if (found.isEmpty()) {
      issuance
          .entry()
          .error(
              field,
              "No schedule gives exactly these dates and amounts.",
              "Enter the schedule by hand.");
    }
    found
        .flatMap(Vesting::start)
        .filter(root -> !root.equals(start))
        .ifPresent(root ->
            issuance
                .entry()
                .note(
                    field,
                    "The schedule is counted from "
                        + root
                        + " instead of "
                        + start
                        + ", so that its days and amounts are exact.",
                    "Nothing to do: what vests when is as in the file."));
    return found;
  }

  private AllocationType allocation() {
    return issuance
        .termsId()
        .flatMap(terms::find)
        .map(Terms::allocation)
        .orElse(AllocationType.CUMULATIVE_ROUND_DOWN);
  }

  private boolean gives(Vesting vesting, List<VestingEvent> wanted) {
    return VestingRecognition.gives(vesting, start, granted, wanted, issuance.total());
  }

  private Optional<Vesting> refused(String message, String repair) {
    issuance.entry().error("vesting_terms_id", message, repair);
    return Optional.empty();
  }
}
