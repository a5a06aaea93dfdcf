package offerwright.ui.offers;

import java.util.List;
import javafx.collections.ObservableList;

/// Makes a shown list say something else by touching as little of it as possible, so that cells,
/// selection and scroll position stay.
final class ListChange {
  private ListChange() {}

  /// Afterwards `shown` holds `wanted`. Lines of the same offers are replaced one by one; otherwise
  /// the part that differs is exchanged.
  static void apply(ObservableList<OfferLine> shown, List<OfferLine> wanted) {
    if (sameOffers(shown, wanted)) {
      for (int i = 0; i < wanted.size(); i++) {
        if (!shown.get(i).equals(wanted.get(i))) {
          shown.set(i, wanted.get(i));
        }
      }
      return;
    }
    int shorter = Math.min(shown.size(), wanted.size());
    int head = 0;
    while (head < shorter && shown.get(head).equals(wanted.get(head))) {
      head++;
    }
    int tail = 0;
    while (tail < shorter - head
        && shown.get(shown.size() - 1 - tail).equals(wanted.get(wanted.size() - 1 - tail))) {
      tail++;
    }
    if (head == 0 && tail == 0) {
      shown.setAll(wanted);
      return;
    }
    shown.remove(head, shown.size() - tail);
    shown.addAll(head, wanted.subList(head, wanted.size() - tail));
  }

  private static boolean sameOffers(List<OfferLine> shown, List<OfferLine> wanted) {
    if (shown.size() != wanted.size()) {
      return false;
    }
    for (int i = 0; i < wanted.size(); i++) {
      if (!shown.get(i).id().equals(wanted.get(i).id())) {
        return false;
      }
    }
    return true;
  }
}
