package offerwright.session;

/// Ends a listener's notifications.
@FunctionalInterface
public interface Subscription {
  /// The listener is not called any more; calling this again changes nothing.
  void cancel();
}
