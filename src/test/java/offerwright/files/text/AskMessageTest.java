package offerwright.files.text;

import static offerwright.support.Example.usd;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import offerwright.calc.compare.Ask;
import offerwright.calc.compare.AskPart;
import offerwright.calc.compare.ComparedOffer;
import offerwright.calc.compare.Comparison;
import offerwright.calc.estimate.Estimate;
import offerwright.domain.comparison.FactNote;
import offerwright.domain.comparison.FactSource;
import offerwright.domain.comparison.OfferFact;
import offerwright.domain.comparison.OfferKey;
import offerwright.domain.comparison.OfferOutlook;
import offerwright.domain.workspace.Workspace;
import offerwright.support.samples.MeridianLabs;
import org.junit.jupiter.api.Test;

class AskMessageTest {
  private static final Estimate SHORT = new Estimate(21_321, 17_400, 25_240);

  private static Ask ask(AskPart part, long today, long wanted) {
    return new Ask(
        part,
        usd(today),
        new Ask.Possible(
            usd(wanted), new Estimate(wanted - 40, wanted - 900, wanted + 800), usd(5_321)));
  }

  private static String sentence(AskPart part, long today, long wanted) {
    return AskMessage.ask(ask(part, today, wanted), Locale.US).orElseThrow();
  }

  @Test
  void asksAreSentencesOneCanSend() {
    assertThat(sentence(AskPart.BASE, 218_000, 222_500))
        .isEqualTo("Raise the base from $218,000 to $222,500 a year");
    assertThat(sentence(AskPart.SIGN_ON, 0, 41_200))
        .isEqualTo("Add a sign-on of $41,200, paid once");
    assertThat(sentence(AskPart.SIGN_ON, 20_000, 41_200))
        .isEqualTo("Raise the sign-on from $20,000 to $41,200, paid once");
    assertThat(sentence(AskPart.BONUS, 34_200, 38_000))
        .isEqualTo("Raise the bonus from $34,200 to $38,000 a year, at the payout to be expected");
    // 267,100 / 240,000 = 1.11292: rounded up to a tenth of a percent, so that it is enough.
    assertThat(sentence(AskPart.EQUITY, 240_000, 267_100))
        .isEqualTo(
            "Raise the grant by 11.3 %, from $240,000 to $267,100 at the price a share is said to have");
    assertThat(sentence(AskPart.TOKENS, 0, 18_600))
        .isEqualTo("Add a token budget of $18,600 a year, at face value");
  }

  @Test
  void nobodyAsksForLessOrForTheImpossible() {
    assertThat(AskMessage.ask(ask(AskPart.BASE, 218_000, 210_000), Locale.US)).isEmpty();
    assertThat(
            AskMessage.ask(
                new Ask(AskPart.TOKENS, usd(0), new Ask.Impossible("no amount closes the gap")),
                Locale.US))
        .isEmpty();
  }

  @Test
  void aMessageAsksForOneThingOfSeveralAndForWhatIsNotKnown() {
    ComparedOffer halcyon = halcyon(new FactNote(OfferFact.REFRESHERS, FactSource.ASSUMED, ""));
    String text =
        AskMessage.text(
            halcyon,
            Optional.of(SHORT),
            List.of(ask(AskPart.BASE, 190_000, 195_000), ask(AskPart.SIGN_ON, 0, 18_000)),
            halcyon.questions(),
            Locale.US);
    assertThat(text)
        .isEqualTo(
            """
            Hello,

            thank you for the offer as Founding engineer at Halcyon Robotics. I have set it beside another one, over four years and with what may go well or badly.

            As it stands, yours is worth less to me. Any one of these would bring them level for me:
            – Raise the base from $190,000 to $195,000 a year.
            – Add a sign-on of $18,000, paid once.

            To decide I need to know what I could not find:
            – How many fully diluted shares are there, with SAFEs, notes and the option pool, and as of which day?
            – How much is paid to preferred shares before common gets anything, and do any of them participate?

            Some of it I only assumed; please tell me how it is:
            – Which further grants did people at this level get in the last two years?

            I reckoned with what I know today; your answers may change the amounts.

            Thank you\
            """);
  }

  @Test
  void itIsNoSurerThanTheSimulation() {
    List<Ask> asks = List.of(ask(AskPart.BASE, 190_000, 191_000));
    ComparedOffer halcyon = halcyon();
    assertThat(text(halcyon, new Estimate(2_000, -1_900, 5_900), asks))
        .contains("I can hardly tell the two apart. This would bring them level for me:");
    // 3,000 less 3,900 · 0.654 is above 0: the 80 % interval leaves no doubt, the 95 % one does.
    assertThat(text(halcyon, new Estimate(3_000, -900, 6_900), asks))
        .contains("yours is probably worth somewhat less to me");
    assertThat(AskMessage.text(halcyon, Optional.empty(), asks, List.of(), Locale.US))
        .contains("I would like to talk about the terms.")
        .doesNotContain("worth less");
  }

  @Test
  void withoutAnAmountItOnlyAsks() {
    assertThat(
            AskMessage.text(
                halcyon(), Optional.of(SHORT), List.of(), halcyon().questions(), Locale.US))
        .doesNotContain("worth less", "amounts")
        .contains("To decide I need to know");
  }

  private static String text(ComparedOffer offer, Estimate gap, List<Ask> asks) {
    return AskMessage.text(offer, Optional.of(gap), asks, List.of(), Locale.US);
  }

  private static ComparedOffer halcyon(FactNote... facts) {
    Workspace sample = MeridianLabs.workspace();
    OfferKey key = OfferKey.competing("halcyon");
    OfferOutlook outlook = OfferOutlook.of(key);
    return Comparison.of(
            sample.withComparison(
                sample
                    .comparison()
                    .withOffers(List.of(key))
                    .withOutlook(
                        new OfferOutlook(
                            key,
                            outlook.shares(),
                            outlook.layoffRate(),
                            outlook.leavingRate(),
                            outlook.place(),
                            List.of(facts)))),
            MeridianLabs.TODAY)
        .offers()
        .getFirst();
  }
}
