package offerwright.ui.offers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import offerwright.domain.offer.OfferState;
import org.junit.jupiter.api.Test;

/// How much of the list a change touches.
class ListChangeTest {
  private final ObservableList<OfferLine> shown =
      FXCollections.observableArrayList(lines("a", "b", "c", "d"));
  private final List<String> touched = new ArrayList<>();

  private static OfferLine line(String id, String role) {
    return new OfferLine(id, "", role, OfferState.DRAFT, "No deadline yet");
  }

  private static List<OfferLine> lines(String... ids) {
    return Stream.of(ids).map(id -> line(id, "Engineer")).toList();
  }

  private void become(List<OfferLine> wanted) {
    shown.addListener(
        (ListChangeListener<OfferLine>)
            change -> {
              while (change.next()) {
                change.getRemoved().forEach(line -> touched.add("-" + line.id()));
                change.getAddedSubList().forEach(line -> touched.add("+" + line.id()));
              }
            });
    ListChange.apply(shown, wanted);
    assertThat(shown).isEqualTo(wanted);
  }

  @Test
  void equalLinesTouchNothing() {
    become(lines("a", "b", "c", "d"));
    assertThat(touched).isEmpty();
  }

  @Test
  void aChangedLineIsReplacedAlone() {
    become(
        List.of(
            line("a", "Engineer"),
            line("b", "Manager"),
            line("c", "Engineer"),
            line("d", "Engineer")));
    assertThat(touched).containsExactly("-b", "+b");
  }

  @Test
  void anAddedAndARemovedLineLeaveTheOthers() {
    become(lines("a", "c", "d", "e"));
    assertThat(touched).doesNotContain("-a");
    touched.clear();
    ListChange.apply(shown, lines("a", "c", "e"));
    assertThat(shown).isEqualTo(lines("a", "c", "e"));
    assertThat(touched).containsExactly("-d");
  }

  @Test
  void quiteOtherLinesReplaceAll() {
    become(lines("x", "y"));
    ListChange.apply(shown, List.of());
    assertThat(shown).isEmpty();
  }
}
