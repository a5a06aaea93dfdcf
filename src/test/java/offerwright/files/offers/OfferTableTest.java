package offerwright.files.offers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import offerwright.domain.benefit.MatchTier;
import offerwright.domain.benefit.RetirementMatch;
import offerwright.domain.company.Listing;
import offerwright.domain.comparison.Entered;
import offerwright.domain.comparison.FactSource;
import offerwright.domain.comparison.OfferFact;
import offerwright.domain.equity.EquityGrant;
import offerwright.domain.equity.EquityInstrument;
import offerwright.domain.equity.EquityQuantity;
import offerwright.domain.equity.Vesting;
import offerwright.domain.money.CurrencyCode;
import offerwright.domain.money.Money;
import offerwright.domain.money.Percent;
import offerwright.domain.money.UnitPrice;
import offerwright.domain.offer.OfferTerms;
import offerwright.domain.problem.Checked;
import offerwright.domain.problem.Problem;
import offerwright.domain.problem.Severity;
import offerwright.domain.workspace.Workspace;
import offerwright.support.SmallCompany;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Rows become offers, and what is wrong with a row is said with its row and column.
class OfferTableTest {
  private static final Workspace WORKSPACE = SmallCompany.workspace();
  private static final LocalDate TODAY = SmallCompany.TODAY;
  @TempDir Path folder;

  private OfferTable open(String... lines) throws IOException {
    Path file = Files.writeString(folder.resolve("offers.csv"), String.join("\r\n", lines));
    return OfferTableReader.open(file).value().orElseThrow();
  }

  private Checked<List<Entered>> read(String... lines) throws IOException {
    OfferTable table = open(lines);
    return table.read(WORKSPACE, table.guessed(), TODAY);
  }

  private Entered one(String... lines) throws IOException {
    List<Entered> offers = read(lines).value().orElseThrow();
    assertThat(offers).hasSize(1);
    return offers.getFirst();
  }

  private static EquityGrant grant(Entered entered) {
    assertThat(entered.offer().terms().grants()).hasSize(1);
    return entered.offer().terms().grants().getFirst();
  }

  @Test
  void aRowThatSaysEverythingIsReadAsItStands() throws IOException {
    Checked<List<Entered>> read =
        read(
            "Company,Title,Listing,Currency,Annual base,Target bonus %,Signing bonus,Relocation,"
                + "Equity value,Vesting,Token budget,Utilization,Health,401(k) match,PTO,Start date,Location",
            "Northwind,Staff engineer,public,USD,\"$231,000\",15%,40k,5000,\"$420,000\",5/15/40/40,"
                + "60000,55%,18000,50% of 6%,28,2027-02-01,Berlin");
    assertThat(read.problems()).isEmpty();
    Entered entered = read.value().orElseThrow().getFirst();
    OfferTerms terms = entered.offer().terms();
    assertThat(entered.offer().id()).isEqualTo("northwind");
    assertThat(entered.offer().role()).isEqualTo("Staff engineer");
    assertThat(entered.offer().listing()).isEqualTo(Listing.PUBLIC);
    assertThat(terms.cash().base()).isEqualTo(SmallCompany.usd(231_000));
    assertThat(terms.cash().bonusTarget()).isEqualTo(Percent.of(15));
    assertThat(terms.cash().signOn().orElseThrow().amount()).isEqualTo(SmallCompany.usd(40_000));
    assertThat(terms.cash().relocation().orElseThrow().amount()).isEqualTo(SmallCompany.usd(5_000));
    assertThat(grant(entered).quantity())
        .isEqualTo(new EquityQuantity.Value(SmallCompany.usd(420_000)));
    assertThat(grant(entered).vesting())
        .isEqualTo(
            Vesting.yearly(List.of(Percent.of(5), Percent.of(15), Percent.of(40), Percent.of(40))));
    assertThat(terms.tokens().orElseThrow().expectedUtilisation()).isEqualTo(Percent.of(55));
    assertThat(terms.benefits().healthPremium()).isEqualTo(SmallCompany.usd(18_000));
    assertThat(terms.benefits().retirementMatch())
        .contains(
            new RetirementMatch(
                List.of(new MatchTier(Percent.of(6), Percent.of(50))),
                Percent.of(6),
                Optional.empty()));
    assertThat(terms.benefits().paidTimeOffDays()).isEqualTo(28);
    assertThat(terms.start()).isEqualTo(LocalDate.of(2027, 2, 1));
    assertThat(entered.outlook().place()).contains("Berlin");
    assertThat(entered.outlook().facts().stream().map(note -> note.fact()))
        .doesNotContain(
            OfferFact.START,
            OfferFact.VESTING,
            OfferFact.HEALTH,
            OfferFact.RETIREMENT_MATCH,
            OfferFact.PAID_TIME_OFF,
            OfferFact.RELOCATION,
            OfferFact.TOKEN_UTILISATION)
        .contains(OfferFact.BONUS_PAYOUT, OfferFact.TOKEN_NOTICE, OfferFact.REFRESHERS);
  }

  @Test
  void optionsOfAPrivateCompanyWithTheirFacts() throws IOException {
    Entered entered =
        one(
            "employer,base,currency,options,strike,FMV,preferred price,fully diluted shares,vesting,exercise window",
            "Acme,190000,USD,24000,4.20,4.20,15,48200000,4y monthly 1y cliff,3");
    EquityGrant grant = grant(entered);
    assertThat(entered.offer().listing()).isEqualTo(Listing.PRIVATE);
    assertThat(grant.instrument()).isEqualTo(EquityInstrument.NSO);
    assertThat(grant.quantity()).isEqualTo(new EquityQuantity.Units(24_000));
    assertThat(grant.strike()).contains(UnitPrice.of("4.20", SmallCompany.USD));
    assertThat(grant.stock().preferredPrice()).contains(UnitPrice.of("15", SmallCompany.USD));
    assertThat(grant.stock().fullyDilutedShares()).contains(48_200_000L);
    assertThat(grant.exerciseWindowMonths()).contains(3);
    assertThat(entered.outlook().hides(OfferFact.STRIKE)).isFalse();
    assertThat(entered.outlook().hides(OfferFact.PREFERENCES_AHEAD)).isTrue();
    assertThat(entered.outlook().note(OfferFact.EQUITY_AMOUNT)).isEmpty();
    assertThat(entered.outlook().note(OfferFact.VESTING)).isEmpty();
  }

  @Test
  void theNamesOfLevelsFyi() throws IOException {
    Entered page =
        one(
            "company,baseSalary,location,currency,annualTargetBonusPercentage,avgAnnualStockGrantValue",
            "Northwind,200000,Seattle,USD,15,50000");
    assertThat(grant(page).quantity())
        .isEqualTo(new EquityQuantity.Value(SmallCompany.usd(200_000)));
    assertThat(page.outlook().note(OfferFact.EQUITY_AMOUNT).orElseThrow().reason())
        .contains("four times");
    Entered set =
        one(
            "timestamp,company,level,title,totalyearlycompensation,location,basesalary,stockgrantvalue,bonus",
            "6/7/2017,Northwind,L3,Engineer,127000,Redwood City,107000,20000,10700");
    assertThat(set.offer().terms().cash().bonusTarget()).isEqualTo(Percent.of(10));
    assertThat(grant(set).quantity()).isEqualTo(new EquityQuantity.Value(SmallCompany.usd(80_000)));
    Entered options =
        one(
            "company,baseSalary,totalOptionsGranted,optionStrikePrice,optionPreferredPrice",
            "Acme,200000,1000,2.5,10");
    assertThat(grant(options).strike()).contains(UnitPrice.of("2.5", SmallCompany.USD));
  }

  @Test
  void semicolonsDecimalCommasAndAHeadingBelowATitle() throws IOException {
    Entered entered =
        one(
            "\uFEFFAngebote;;;;;",
            "",
            "Employer;Listing;Base salary (EUR);Bonus %;Sign-on;Start",
            "Fjord AS;public;120.000,50;7,5;1000,5;4.1.2027");
    OfferTerms terms = entered.offer().terms();
    assertThat(terms.currency()).isEqualTo(CurrencyCode.EUR);
    assertThat(terms.cash().base()).isEqualTo(Money.of("120000.50", CurrencyCode.EUR));
    assertThat(terms.cash().bonusTarget()).isEqualTo(Percent.of("7.5"));
    assertThat(terms.cash().signOn().orElseThrow().amount())
        .isEqualTo(Money.of("1000.50", CurrencyCode.EUR));
    assertThat(terms.start()).isEqualTo(LocalDate.of(2027, 1, 4));
  }

  @Test
  void sharesAreFractionsWhereNoneIsAboveOne() throws IOException {
    List<Entered> offers =
        read("employer,listing,base,bonus %", "A,public,100000,0.15", "B,public,100000,0.2")
            .value()
            .orElseThrow();
    assertThat(offers)
        .extracting(each -> each.offer().terms().cash().bonusTarget())
        .containsExactly(Percent.of(15), Percent.of(20));
  }

  @Test
  void rowsThatCannotBeReadAreLeftOutAndTheOthersAreRead() throws IOException {
    Checked<List<Entered>> read =
        read(
            "Employer,Listing,Currency,Base salary,Bonus %",
            ",public,USD,100000,10",
            "No base,public,USD,,10",
            "Strange money,public,XYZ,100000,10",
            "No number,public,USD,lots,10",
            "No rate,public,CHF,100000,10",
            "Too much,public,USD,100000,1500",
            "Below,public,USD,-5,10",
            "Good,public,USD,100000,10");
    assertThat(read.value().orElseThrow())
        .extracting(each -> each.offer().employer())
        .containsExactly("Good");
    assertThat(read.problems())
        .allSatisfy(problem -> assertThat(problem.severity()).isEqualTo(Severity.ERROR))
        .allSatisfy(problem -> assertThat(problem.repair()).endsWith("the row is left out."))
        .extracting(Problem::where)
        .containsExactly(
            "offers.csv, row 2, Employer",
            "offers.csv, row 3, Base salary",
            "offers.csv, row 4, Currency",
            "offers.csv, row 5, Base salary",
            "offers.csv, row 6, Base salary",
            "offers.csv, row 7, Bonus %",
            "offers.csv, row 8, Base salary");
  }

  private void isReadWithout(String heading, String cell, String message) throws IOException {
    Checked<List<Entered>> read =
        read(
            "employer,listing,currency,base,start," + heading,
            "Acme,private,USD,100000,2027-02-01," + cell);
    assertThat(read.value().orElseThrow()).hasSize(1);
    assertThat(read.problems())
        .singleElement()
        .satisfies(problem -> {
          assertThat(problem.severity()).isEqualTo(Severity.WARNING);
          assertThat(problem.where()).startsWith("offers.csv, row 2, ");
          assertThat(problem.message()).contains(message);
        });
  }

  @Test
  void partsThatCannotBeReadAreSaidAndTheOfferIsReadWithoutThem() throws IOException {
    isReadWithout("vesting", "25/25/25/20", "adds up to 95 %");
    isReadWithout("vesting", "when we like", "says no schedule");
    isReadWithout("strike", "4.20", "no number of options");
    isReadWithout("RSU units", "1000", "without any price of a share");
    isReadWithout("grant date", "2026-01-01", "comes before the first day");
    isReadWithout("grant date", "3/4/2027", "two ways");
    isReadWithout("PTO", "400", "no 400 days");
    isReadWithout("match", "generous", "says no match");
    isReadWithout("health", "9 EUR", "another currency");
    isReadWithout("sign-on", "soon", "no number");
    isReadWithout("relocation", "12.500", "two ways");
    isReadWithout("equity type", "phantom", "no kind of equity");
  }

  @Test
  void aScheduleThatDoesNotSumIsReplacedByTheUsualOneAndNoted() throws IOException {
    Entered entered =
        one("employer,listing,base,equity value,vesting", "Acme,public,100000,40000,50/20/20");
    assertThat(grant(entered).vesting()).isEqualTo(Vesting.FOUR_YEARS_MONTHLY_ONE_YEAR_CLIFF);
    assertThat(entered.outlook().note(OfferFact.VESTING).orElseThrow().source())
        .isEqualTo(FactSource.ASSUMED);
  }

  @Test
  void whatIsAssumedOfARowIsSaid() throws IOException {
    Checked<List<Entered>> read = read("employer,base", "Acme,100000");
    assertThat(read.problems())
        .extracting(Problem::where)
        .containsExactly("offers.csv, row 2, currency", "offers.csv, row 2, listing");
    Entered entered = read.value().orElseThrow().getFirst();
    assertThat(entered.offer().terms().start()).isEqualTo(LocalDate.of(2026, 12, 1));
    assertThat(entered.outlook().note(OfferFact.START).orElseThrow().reason())
        .contains("first of next month");
  }

  @Test
  void textThatLooksLikeAFormulaStaysText() throws IOException {
    List<Entered> offers =
        read(
                "employer,listing,base,role",
                "\"=HYPERLINK(\"\"http://x\"\")\",public,100000,+1",
                "'=1+2,public,100000,@x")
            .value()
            .orElseThrow();
    assertThat(offers)
        .extracting(each -> each.offer().employer())
        .containsExactly("=HYPERLINK(\"http://x\")", "=1+2");
    assertThat(offers).extracting(each -> each.offer().role()).containsExactly("+1", "@x");
  }

  @Test
  void theSameEmployerTwiceGetsTwoIds() throws IOException {
    assertThat(
            read("employer,listing,base", "Acme,public,100000", "ACME,public,110000")
                .value()
                .orElseThrow())
        .extracting(each -> each.offer().id())
        .containsExactly("acme", "acme-2");
  }

  @Test
  void aMappingThatAPersonChangesIsUsed() throws IOException {
    OfferTable table = open("who,what,listing", "Acme,100000,public");
    assertThat(table.read(WORKSPACE, table.guessed(), TODAY).value()).isEmpty();
    assertThat(table.read(WORKSPACE, table.guessed(), TODAY).problems())
        .extracting(Problem::message)
        .containsExactly("No column holds the employer.", "No column holds the base pay.");
    ColumnMapping mapping =
        table
            .guessed()
            .with(0, Optional.of(OfferField.EMPLOYER))
            .with(1, Optional.of(OfferField.BASE));
    assertThat(table.read(WORKSPACE, mapping, TODAY).value().orElseThrow()).hasSize(1);
    assertThat(mapping.with(2, Optional.of(OfferField.BASE)).column(OfferField.BASE)).isEqualTo(2);
    assertThat(mapping.with(1, Optional.empty()).column(OfferField.BASE)).isEqualTo(-1);
    assertThat(mapping.with(99, Optional.of(OfferField.ROLE))).isEqualTo(mapping);
  }

  @Test
  void thePreviewShowsTwentyRowsAsTheyWouldBeRead() throws IOException {
    StringBuilder rows = new StringBuilder("employer,listing,currency,base\n");
    for (int i = 1; i <= 30; i++) {
      rows.append("E").append(i).append(",public,USD,").append(i == 3 ? "" : 1000 * i).append('\n');
    }
    OfferTable table = open(rows.toString());
    List<ReadRow> preview = table.preview(WORKSPACE, table.guessed(), TODAY);
    assertThat(preview).hasSize(20);
    assertThat(preview.get(2).entered()).isEmpty();
    assertThat(preview.get(2).problems()).hasSize(1);
    assertThat(preview.get(4).entered().orElseThrow().offer().terms().cash().base())
        .isEqualTo(SmallCompany.usd(5_000));
    assertThat(preview.get(4).number()).isEqualTo(6);
    ColumnMapping none = table.guessed().with(0, Optional.empty());
    assertThat(table.preview(WORKSPACE, none, TODAY)).isEmpty();
  }
}
