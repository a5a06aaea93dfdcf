package offerwright.ui.offers;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.IntSupplier;
import javafx.scene.control.Label;
import offerwright.calc.explain.FigureKey;
import offerwright.calc.value.GrantFigures;
import offerwright.domain.equity.EquityGrant;
import offerwright.domain.equity.StockFacts;
import offerwright.ui.kit.Explained;
import offerwright.ui.kit.KeyValues;
import offerwright.ui.text.Formats;

/// What is known about the grant in front. What a company has not disclosed is said in italics,
/// never shown as zero.
final class GrantFacts {
  private final Formats formats;
  private final IntSupplier selected;
  private final KeyValues facts = new KeyValues();
  private final Label vesting = facts.add("Vesting");
  private final Label strike = facts.add("Strike");
  private final Label fair = facts.add("FMV");
  private final Label round = facts.add("Last round");
  private final Label shares = facts.add("Fully diluted");
  private final Label ahead = facts.add("Preferences ahead");
  private Optional<Shown> now = Optional.empty();

  GrantFacts(Formats formats, Explained explained, IntSupplier selected) {
    this.formats = formats;
    this.selected = selected;
    explained.figure(
        shares,
        () ->
            now.orElseThrow()
                .trail(
                    new FigureKey.OfGrant(selected.getAsInt(), FigureKey.GrantFigure.OWNERSHIP)));
  }

  KeyValues node() {
    return facts;
  }

  void show(Shown shown) {
    now = Optional.of(shown);
    GrantFigures figures = shown.figures().equity().grants().get(selected.getAsInt());
    EquityGrant grant = figures.grant();
    StockFacts stock = grant.stock();
    vesting.setText(TermWords.vesting(grant.vesting()));
    facts.setShown(strike, grant.instrument().isOption());
    KeyValues.set(strike, grant.strike().map(formats::price), TermFields.NOT_DISCLOSED);
    facts.rename(fair, dated("FMV", " of ", stock.fairMarketValueDate()));
    KeyValues.set(fair, stock.fairMarketValue().map(formats::price), TermFields.NOT_DISCLOSED);
    facts.rename(round, dated("Last round", ", ", stock.preferredPriceDate()));
    KeyValues.set(round, stock.preferredPrice().map(formats::price), TermFields.NOT_DISCLOSED);
    Optional<String> ownership = figures.ownership().map(formats::share);
    KeyValues.set(
        shares,
        stock
            .fullyDilutedShares()
            .map(
                count -> formats.millions(count) + ownership.map(share -> ", " + share).orElse("")),
        TermFields.NOT_DISCLOSED);
    KeyValues.set(ahead, stock.preferencesAhead().map(formats::money), TermFields.NOT_DISCLOSED);
  }

  private String dated(String name, String link, Optional<LocalDate> day) {
    return name + day.map(date -> link + formats.date(date)).orElse("");
  }
}
