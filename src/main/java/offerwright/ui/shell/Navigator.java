package offerwright.ui.shell;

/// Leads from one screen to another without either knowing the other.
public interface Navigator {
  /// Brings a screen to the front; example: "levels". An unknown id is ignored.
  void show(String screenId);

  /// Brings a screen to the front and shows one thing on it; example: "offers", "S-104".
  void show(String screenId, String target);

  /// True if there is a screen of that id.
  boolean has(String screenId);
}
