package offerwright.ui.offers;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.layout.VBox;
import offerwright.calc.check.Guardrail;
import offerwright.domain.company.Location;
import offerwright.domain.equity.EquityQuantity;
import offerwright.domain.level.Level;
import offerwright.domain.offer.Offer;
import offerwright.domain.offer.OfferEvent;
import offerwright.domain.offer.OfferTerms;
import offerwright.domain.offer.Placement;
import offerwright.domain.token.TokenAmount;
import offerwright.domain.workspace.Workspace;
import offerwright.files.text.Words;
import offerwright.ui.kit.Chip;
import offerwright.ui.kit.Nodes;
import offerwright.ui.shell.Workbench;
import offerwright.ui.text.Formats;

/// The record of an offer, newest first: who did what to which version, when and why, and what the
/// terms were. It cannot be edited.
final class HistoryDialog {
  private final Workbench bench;
  private final Overlay overlay;
  private final Formats formats;

  HistoryDialog(Workbench bench, Overlay overlay) {
    this.bench = bench;
    this.overlay = overlay;
    formats = bench.formats();
  }

  void open(Offer offer) {
    VBox rows = new VBox();
    for (OfferEvent event : offer.history().reversed()) {
      rows.getChildren().add(row(event));
    }
    VBox content =
        new VBox(
            8,
            Nodes.paragraph(
                "Everything decided about this offer. The record cannot be changed, also not by undo.",
                "ow-caption"),
            rows);
    overlay.show("History of " + offer.id(), 600, Overlay.scrolling(content, 460), List.of());
  }

  private VBox row(OfferEvent event) {
    LocalDateTime at = LocalDateTime.ofInstant(event.at(), bench.zone());
    Chip chip =
        new Chip(
            Words.of(event.state()), TermWords.icon(event.state()), TermWords.tone(event.state()));
    VBox row =
        new VBox(
            2,
            Nodes.row(
                8,
                Nodes.label(Words.of(event.action()), "ow-strong"),
                Nodes.label("version " + event.version(), "ow-caption"),
                chip,
                Nodes.spring(),
                Nodes.label(
                    formats.date(at.toLocalDate()) + ", " + formats.time(at), "ow-caption")),
            Nodes.paragraph(who(event), "ow-caption"));
    if (!event.reason().isBlank()) {
      row.getChildren().add(Nodes.paragraph("“" + event.reason() + "”", "ow-text"));
    }
    if (!event.overridden().isEmpty()) {
      row.getChildren()
          .add(
              Nodes.paragraph(
                  "In spite of: "
                      + event.overridden().stream()
                          .map(HistoryDialog::rule)
                          .collect(Collectors.joining(", ")),
                  "ow-warning"));
    }
    row.getChildren()
        .add(
            Nodes.paragraph(
                placement(event.placement()) + " · " + terms(event.terms()), "ow-caption"));
    row.getStyleClass().add("ow-record");
    return row;
  }

  private static String who(OfferEvent event) {
    return "by " + event.by() + event.approver().map(name -> ", approver " + name).orElse("");
  }

  private static String rule(String guardrail) {
    try {
      return Words.of(Guardrail.valueOf(guardrail));
    } catch (IllegalArgumentException unknown) {
      return guardrail;
    }
  }

  private String placement(Placement placement) {
    Workspace workspace = bench.session().workspace();
    String level =
        workspace.ladder().find(placement.levelId()).map(Level::name).orElse(placement.levelId());
    String place =
        workspace
            .location(placement.locationId())
            .map(Location::name)
            .orElse(placement.locationId());
    return placement.role() + ", " + level + ", " + place;
  }

  private String terms(OfferTerms terms) {
    List<String> parts = new ArrayList<>();
    parts.add("Base " + formats.money(terms.cash().base()));
    parts.add("bonus " + TermWords.percent(terms.cash().bonusTarget()));
    terms
        .cash()
        .signOn()
        .ifPresent(payment -> parts.add("sign-on " + formats.money(payment.amount())));
    terms
        .grants()
        .forEach(grant ->
            parts.add(
                switch (grant.quantity()) {
                  case EquityQuantity.Units units ->
                      formats.count(units.count()) + " " + Words.units(grant.instrument());
                  case EquityQuantity.Value value ->
                      formats.money(value.amount()) + " in " + Words.units(grant.instrument());
                }));
    terms.tokens().ifPresent(budget -> parts.add("tokens " + tokens(budget.annual())));
    parts.add("start " + formats.date(terms.start()));
    return String.join(" · ", parts);
  }

  private String tokens(TokenAmount amount) {
    return switch (amount) {
      case TokenAmount.InMoney money -> formats.money(money.annual());
      case TokenAmount.InTokens tokens -> formats.tokens(tokens.annual());
      case TokenAmount.ShareOfBase share -> TermWords.percent(share.share()) + " of base";
    };
  }
}
