package offerwright.ui.settings;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import offerwright.domain.company.CompanyProfile;
import offerwright.domain.company.Listing;
import offerwright.domain.equity.StockFacts;
import offerwright.domain.money.CurrencyCode;
import offerwright.domain.money.Money;
import offerwright.domain.money.UnitPrice;
import offerwright.domain.workspace.Workspace;
import offerwright.files.text.Words;
import offerwright.ui.kit.Card;
import offerwright.ui.kit.DateField;
import offerwright.ui.kit.Nodes;
import offerwright.ui.kit.NumberField;
import offerwright.ui.kit.NumberFields;
import offerwright.ui.kit.Segmented;
import offerwright.ui.kit.WordField;
import offerwright.ui.text.Formats;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/// Who offers, and what is known about its shares. A fact left empty is not disclosed, which is not
/// zero.
final class CompanySection implements Section {
  private static final String HIDDEN = "not disclosed";

  private final SettingsEdits edits;
  private final WordField name = new WordField("Company name");
  private final WordField contact = new WordField("Contact");
  private final Segmented<Listing> listing =
      new Segmented<>("Shares", List.of(Listing.values()), Words::of);
  private final Label currency = Nodes.label("", "ow-text");
  private final NumberField fairValue;
  private final DateField fairValueDate;
  private final NumberField preferred;
  private final DateField preferredDate;
  private final NumberField diluted;
  private final NumberField ahead;
  private final VBox content;

  CompanySection(Formats formats, SettingsEdits edits, LocalDate today) {
    this.edits = edits;
    CurrencyCode code = edits.workspace().company().currency();
    String sign = formats.sign(code.code());
    fairValue = MoreFields.price("Fair market value of a common share", formats, sign);
    fairValueDate = new DateField("Day of the fair market value", formats, today);
    preferred = MoreFields.price("Price of the last preferred round", formats, sign);
    preferredDate = new DateField("Day of the last preferred round", formats, today);
    diluted = NumberFields.whole("Fully diluted shares", formats, 1, 1_000_000_000_000L, "shares");
    ahead =
        NumberFields.money("Liquidation preferences ahead", formats, code.code(), code.digits());
    listen(code);
    content =
        new VBox(
            16,
            new Card(
                "Company",
                new SettingRow("Name", "As candidates read it", name),
                new SettingRow(
                    "Shares",
                    "Private shares cannot be sold at will and may be worth nothing",
                    listing),
                new SettingRow(
                    "Currency",
                    "Of the books, of the bands and of totals; chosen when the workspace was made",
                    currency),
                new SettingRow(
                    "Contact", "Whom a candidate may ask; printed on the offer sheet", contact)),
            new Card(
                "What is known about the shares",
                new SettingRow(
                    "Fair market value",
                    "Of one common share: market price, or 409A value of a private company",
                    fairValue),
                new SettingRow(
                    "Day of that value", "When it was set or last traded", fairValueDate),
                new SettingRow(
                    "Last preferred price",
                    "Per share of the last round; preferred shares are not common shares",
                    preferred),
                new SettingRow("Day of that round", "When it closed", preferredDate),
                new SettingRow(
                    "Fully diluted shares", "All shares and all rights to shares", diluted),
                new SettingRow(
                    "Preferences ahead",
                    "Paid to preferred holders before common shares see anything",
                    ahead)));
  }

  private void listen(CurrencyCode code) {
    name.setOnWord(word ->
        edits.company(
            "company name",
            old ->
                new CompanyProfile(
                    word, old.listing(), old.currency(), old.stock(), old.contact())));
    contact.setOptional("none", () -> setContact(""));
    contact.setOnWord(this::setContact);
    listing.setOnChoice(chosen ->
        edits.company(
            "whether shares are traded",
            old ->
                new CompanyProfile(
                    old.name(), chosen, old.currency(), old.stock(), old.contact())));
    fairValue.setOptional(HIDDEN, () -> fairValue(Optional.empty()));
    fairValue.setOnNumber(number -> fairValue(Optional.of(new UnitPrice(number, code))));
    fairValueDate.setOptional(HIDDEN, () -> fairValueDate(Optional.empty()));
    fairValueDate.setOnDay(day -> fairValueDate(Optional.of(day)));
    preferred.setOptional(HIDDEN, () -> preferred(Optional.empty()));
    preferred.setOnNumber(number -> preferred(Optional.of(new UnitPrice(number, code))));
    preferredDate.setOptional(HIDDEN, () -> preferredDate(Optional.empty()));
    preferredDate.setOnDay(day -> preferredDate(Optional.of(day)));
    diluted.setOptional(HIDDEN, () -> diluted(Optional.empty()));
    diluted.setOnNumber(number -> diluted(Optional.of(number.longValueExact())));
    ahead.setOptional(HIDDEN, () -> ahead(Optional.empty()));
    ahead.setOnNumber(number -> ahead(Optional.of(new Money(number, code))));
  }

  private void setContact(String word) {
    edits.company(
        "contact",
        old -> new CompanyProfile(old.name(), old.listing(), old.currency(), old.stock(), word));
  }

  private void stock(String what, UnaryOperator<StockFacts> change) {
    edits.company(what, old -> old.withStock(change.apply(old.stock())));
  }

  private void fairValue(Optional<UnitPrice> changed) {
    stock("fair market value", old -> old.withFairMarketValue(changed));
  }

  private void fairValueDate(Optional<LocalDate> changed) {
    stock("day of the fair market value", old -> old.withFairMarketValueDate(changed));
  }

  private void preferred(Optional<UnitPrice> changed) {
    stock("preferred price", old -> old.withPreferredPrice(changed));
  }

  private void preferredDate(Optional<LocalDate> changed) {
    stock("day of the preferred price", old -> old.withPreferredPriceDate(changed));
  }

  private void diluted(Optional<Long> changed) {
    stock("fully diluted shares", old -> old.withFullyDilutedShares(changed));
  }

  private void ahead(Optional<Money> changed) {
    stock("preferences ahead", old -> old.withPreferencesAhead(changed));
  }

  @Override
  public String id() {
    return "company";
  }

  @Override
  public String title() {
    return "Company";
  }

  @Override
  public Ikon icon() {
    return Feather.BRIEFCASE;
  }

  @Override
  public Node content() {
    return content;
  }

  @Override
  public void show(Workspace workspace) {
    CompanyProfile company = workspace.company();
    StockFacts stock = company.stock();
    name.show(company.name());
    contact.show(company.contact().isEmpty() ? Optional.empty() : Optional.of(company.contact()));
    listing.show(company.listing());
    currency.setText(company.currency().code());
    fairValue.show(stock.fairMarketValue().map(UnitPrice::amount));
    fairValueDate.show(stock.fairMarketValueDate());
    preferred.show(stock.preferredPrice().map(UnitPrice::amount));
    preferredDate.show(stock.preferredPriceDate());
    diluted.show(stock.fullyDilutedShares().map(BigDecimal::valueOf));
    ahead.show(stock.preferencesAhead().map(Money::amount));
  }
}
