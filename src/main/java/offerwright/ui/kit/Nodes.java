package offerwright.ui.kit;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import offerwright.calc.value.PackagePart;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/// Small nodes every screen needs, with the house's style classes.
public final class Nodes {
  private Nodes() {}

  /// A label in one of the type classes `ow-title-2`, `ow-title-4`, `ow-text`, `ow-strong`,
  /// `ow-caption`, `ow-muted`.
  public static Label label(String text, String... styles) {
    Label label = new Label(text);
    label.getStyleClass().addAll(styles);
    return label;
  }

  /// A label that wraps.
  public static Label paragraph(String text, String... styles) {
    Label label = label(text, styles);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }

  /// A decorative icon in the muted colour.
  public static FontIcon icon(Ikon icon) {
    return FontIcon.of(icon);
  }

  /// An icon in a tone's colour.
  public static FontIcon icon(Ikon icon, Tone tone) {
    FontIcon node = FontIcon.of(icon);
    node.getStyleClass().add("ow-icon-" + tone.style());
    return node;
  }

  /// A button with icon and words.
  public static Button button(String text, Ikon icon, Runnable action) {
    Button button = new Button(text, FontIcon.of(icon));
    button.setOnAction(_ -> action.run());
    return button;
  }

  /// A button with words.
  public static Button button(String text, Runnable action) {
    Button button = new Button(text);
    button.setOnAction(_ -> action.run());
    return button;
  }

  /// A small step within a card: icon and words in the accent colour, without a box.
  public static Button linkButton(String text, Ikon icon, Runnable action) {
    Button button = button(text, icon, action);
    button.getStyleClass().add("ow-link-button");
    return button;
  }

  /// Shows a node and gives it room, or neither.
  public static void setShown(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }

  /// An icon-only button with its name as tooltip and accessible text.
  public static Button iconButton(String name, Ikon icon, Runnable action) {
    Button button = new Button("", FontIcon.of(icon));
    button.getStyleClass().add("ow-flat");
    button.setAccessibleText(name);
    button.setTooltip(new Tooltip(name));
    button.setOnAction(_ -> action.run());
    return button;
  }

  /// The colour square of a part of a package; tokens are hatched.
  public static Region swatch(PackagePart part) {
    Region square = new Region();
    square.getStyleClass().addAll("ow-swatch", partStyle(part));
    return square;
  }

  /// The style class that fills a node in a part's colour.
  public static String partStyle(PackagePart part) {
    return switch (part) {
      case CASH -> "ow-part-cash";
      case VARIABLE -> "ow-part-variable";
      case EQUITY -> "ow-part-equity";
      case BENEFITS -> "ow-part-benefits";
      case TOKENS -> "ow-part-tokens";
    };
  }

  /// Takes all the room left in a row or column.
  public static Region spring() {
    Region spring = new Region();
    HBox.setHgrow(spring, Priority.ALWAYS);
    return spring;
  }

  /// A thin line across.
  public static Region rule() {
    Region rule = new Region();
    rule.getStyleClass().add("ow-rule");
    return rule;
  }

  /// Nodes in a row, centred, with gaps.
  public static HBox row(double gap, Node... nodes) {
    HBox row = new HBox(gap, nodes);
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }
}
