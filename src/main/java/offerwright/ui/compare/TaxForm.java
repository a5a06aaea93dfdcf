package offerwright.ui.compare;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import offerwright.calc.sample.DatedTables;
import offerwright.calc.tax.TaxCurve;
import offerwright.domain.comparison.ComparisonPlan;
import offerwright.domain.money.CurrencyCode;
import offerwright.domain.problem.Checked;
import offerwright.domain.problem.Problem;
import offerwright.domain.tax.FederalTaxTable;
import offerwright.domain.tax.FilingStatus;
import offerwright.domain.tax.TaxChoice;
import offerwright.ui.kit.Choice;
import offerwright.ui.kit.Columns;
import offerwright.ui.kit.FieldBox;
import offerwright.ui.kit.Nodes;
import offerwright.ui.kit.NumberField;
import offerwright.ui.kit.Segmented;

/// By what pay is taxed, with the limits of the answer.
final class TaxForm {
  private final Segmented<PlanDraft.TaxKind> kinds =
      new Segmented<>("Taxes", List.of(PlanDraft.TaxKind.values()), PlanDraft.TaxKind::word);
  private final NumberField rate;
  private final Choice<FilingStatus> status;
  private final NumberField income;
  private final NumberField state;
  private final Node effective;
  private final Node federal;
  private final Label table = Nodes.paragraph("", "ow-caption");
  private final Label notes = Nodes.paragraph("", "ow-caption");
  private final VBox box;
  private PlanDraft.TaxKind kind = PlanDraft.TaxKind.NONE;

  TaxForm(Entries entries) {
    rate = entries.percent("rate", "Effective rate", 100, "needed");
    status =
        entries.choice("status", "Filing status", List.of(FilingStatus.values()), TaxForm::word);
    income = entries.money("income", "Other income of the household", CurrencyCode.USD, "none");
    state = entries.percent("state", "State and local rate", 100, "none");
    kinds.setOnChoice(chosen -> {
      kind = chosen;
      place();
      entries.changed();
    });
    effective =
        Columns.fields(
            132,
            3,
            new FieldBox("Effective rate on all taxable pay", rate),
            new VBox(),
            new VBox());
    federal =
        new VBox(
            4,
            Columns.fields(
                132,
                3,
                new FieldBox("Household files as", status),
                new FieldBox("Other income a year", income),
                new FieldBox("State and local rate", state)),
            table);
    notes.setId("tax-notes");
    table.setId("tax-table");
    box = PlanForms.section("Taxes", new VBox(kinds), new VBox(effective, federal), notes);
  }

  VBox node() {
    return box;
  }

  private static String word(FilingStatus status) {
    return switch (status) {
      case SINGLE -> "Single";
      case MARRIED_JOINTLY -> "Married, jointly";
      case HEAD_OF_HOUSEHOLD -> "Head of household";
    };
  }

  private void place() {
    kinds.show(kind);
    Nodes.setShown(effective, kind == PlanDraft.TaxKind.EFFECTIVE);
    Nodes.setShown(federal, kind == PlanDraft.TaxKind.FEDERAL);
  }

  void show(TaxChoice shown) {
    status.show(FilingStatus.SINGLE);
    switch (shown) {
      case TaxChoice.None _ -> kind = PlanDraft.TaxKind.NONE;
      case TaxChoice.Effective one -> {
        kind = PlanDraft.TaxKind.EFFECTIVE;
        rate.show(one.rate().points());
      }
      case TaxChoice.UnitedStatesFederal by -> {
        kind = PlanDraft.TaxKind.FEDERAL;
        status.show(by.status());
        income.show(positive(by.otherIncome().amount()));
        state.show(positive(by.stateRate().points()));
      }
    }
    place();
  }

  private static Optional<BigDecimal> positive(BigDecimal number) {
    return Optional.of(number).filter(each -> each.signum() > 0);
  }

  PlanDraft.Tax draft() {
    return new PlanDraft.Tax(
        kind, rate.current(), status.getValue(), income.current(), state.current());
  }

  /// Says the limits of the figures for a plan that could be read, and what tables there are.
  void limits(ComparisonPlan before, Optional<ComparisonPlan> read, int year) {
    FederalTaxTable known =
        before.taxTable().years().isEmpty() ? DatedTables.federalTaxes() : before.taxTable();
    table.setText(
        (before.taxTable().years().isEmpty() ? "The tables of " : "Tables in this workspace: ")
            + known.years().stream()
                .map(each -> each.year() + " (" + each.source() + ")")
                .collect(Collectors.joining(", "))
            + (before.taxTable().years().isEmpty() ? " are put into the workspace." : "."));
    Optional<Checked<TaxCurve>> curve =
        read.map(plan -> TaxCurve.of(plan.tax(), plan.taxTable(), year));
    curve.ifPresent(checked ->
        notes.setText(
            checked
                .value()
                .map(found -> String.join(" ", found.notes()))
                .orElseGet(() ->
                    checked.problems().stream()
                        .map(Problem::message)
                        .collect(Collectors.joining(" ")))));
  }
}
