package offerwright.ui.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import offerwright.calc.compare.Ask;
import offerwright.calc.compare.AskList;
import offerwright.calc.compare.ComparedOffer;
import offerwright.calc.compare.Question;
import offerwright.domain.comparison.FactSource;
import offerwright.files.text.AskMessage;

/// Something to put to an employer.
sealed interface AskItem {
  /// A key that stays while figures change; example: "BASE".
  String key();

  /// The sentence that is ticked.
  String words();

  /// What is to be known about it.
  String why();

  /// Whether it is ticked before a person says otherwise.
  boolean isFirstTicked();

  /// An amount.
  ///
  /// @param ask what is asked for
  /// @param words as a sentence
  /// @param why what it costs the employer and what one bears
  /// @param isFirstTicked true for the cheapest
  record Amount(Ask ask, String words, String why, boolean isFirstTicked) implements AskItem {
    @Override
    public String key() {
      return ask.part().name();
    }
  }

  /// A question.
  ///
  /// @param question what is not known
  record Open(Question question) implements AskItem {
    @Override
    public String key() {
      return question.fact().name();
    }

    @Override
    public String words() {
      return question.text();
    }

    @Override
    public String why() {
      return question.why();
    }

    @Override
    public boolean isFirstTicked() {
      return question.source() == FactSource.NOT_DISCLOSED;
    }
  }

  /// Everything there is to ask: amounts, cheapest for the employer first, then what is not
  /// disclosed, then what is only assumed. There are no amounts where nothing is to be closed.
  ///
  /// @param list what was solved for the offer; empty = not solved
  static List<AskItem> of(ComparedOffer offer, Optional<AskList> list, Locale locale) {
    List<AskItem> items = new ArrayList<>();
    list.filter(AskList::isBehind)
        .ifPresent(solved -> {
          for (Ask ask : solved.asks()) {
            if (ask.outcome() instanceof Ask.Possible possible) {
              AskMessage.ask(ask, locale)
                  .ifPresent(words ->
                      items.add(
                          new Amount(
                              ask,
                              words,
                              AskMessage.price(ask, possible, locale),
                              items.isEmpty())));
            }
          }
        });
    offer.questions().forEach(question -> items.add(new Open(question)));
    return items;
  }
}
