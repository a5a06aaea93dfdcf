package offerwright.ui.home;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import offerwright.calc.ladder.LadderFigures;
import offerwright.domain.offer.Offer;
import offerwright.domain.offer.OfferState;
import offerwright.domain.workspace.Workspace;
import offerwright.ui.kit.Columns;
import offerwright.ui.kit.Nodes;
import offerwright.ui.text.Formats;

/// Five figures about the open workspace.
final class StatStrip extends VBox {
  private static final double LEAST = 164;

  private final Formats formats;
  private final Stat workspace = new Stat("Open workspace");
  private final Stat offers = new Stat("Offers open");
  private final Stat face = new Stat("Token budget, face value");
  private final Stat expected = new Stat("Expected use");
  private final Stat seats = new Stat("Seats free");

  /// A caption, a figure and a line that says more.
  private static final class Stat extends VBox {
    private final Label figure = Nodes.label("", "ow-title-2");
    private final Label more = Nodes.paragraph("", "ow-caption");

    Stat(String caption) {
      super(2);
      getStyleClass().add("ow-stat");
      figure.setMinWidth(0);
      getChildren().addAll(Nodes.label(caption, "ow-caption"), figure, more);
    }

    void show(String value, String detail) {
      figure.setText(value);
      more.setText(detail);
      setAccessibleText(value + ", " + detail);
    }
  }

  StatStrip(Formats formats) {
    this.formats = formats;
    getStyleClass().addAll("ow-card", "ow-stat-strip");
    setMinHeight(USE_PREF_SIZE);
    getChildren().add(new Columns(LEAST, 5, 12, true, workspace, offers, face, expected, seats));
  }

  void show(Workspace shown) {
    int people = shown.people().size();
    int levels = shown.ladder().levels().size();
    workspace.show(
        shown.company().name(),
        formats.count(people)
            + (people == 1 ? " person, " : " people, ")
            + formats.count(levels)
            + (levels == 1 ? " level" : " levels"));
    List<Offer> open = shown.offers().stream().filter(offer -> !offer.state().isClosed()).toList();
    offers.show(
        formats.count(open.size()), open.isEmpty() ? "no draft, none on its way" : byState(open));
  }

  private String byState(List<Offer> open) {
    Map<OfferState, Integer> counts = new EnumMap<>(OfferState.class);
    open.forEach(offer -> counts.merge(offer.state(), 1, Integer::sum));
    List<String> parts = new ArrayList<>();
    counts.forEach((state, count) -> parts.add(formats.count(count) + " " + word(state, count)));
    return String.join(", ", parts);
  }

  private static String word(OfferState state, int count) {
    return switch (state) {
      case DRAFT -> count == 1 ? "draft" : "drafts";
      case PENDING -> "in approval";
      case APPROVED -> "approved";
      case SENT -> "sent";
      case ACCEPTED -> "accepted";
      case DECLINED -> "declined";
      case EXPIRED -> "expired";
    };
  }

  void show(LadderFigures ladder) {
    String noOne = ladder.people() == 0 ? "nobody at a level yet" : "";
    String unknown = "a price or an exchange rate is missing";
    face.show(
        ladder.companyFace().map(formats::money).orElse("not known"),
        !noOne.isEmpty()
            ? noOne
            : ladder.companyFace().isPresent() ? "everybody at their level's budget" : unknown);
    expected.show(
        ladder.companyExpected().map(formats::money).orElse("not known"),
        !noOne.isEmpty()
            ? noOne
            : ladder
                .companyUtilisation()
                .map(share -> formats.percent(share) + " of face value")
                .orElse(unknown));
    seats.show(
        formats.count(ladder.free()),
        formats.count(ladder.seats())
            + " seats, "
            + formats.count(ladder.people())
            + " filled, "
            + formats.count(ladder.held())
            + " held");
  }
}
