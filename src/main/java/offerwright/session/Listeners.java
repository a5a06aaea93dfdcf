package offerwright.session;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/// Those who want to know. A listener may subscribe, cancel or cause a further change while it is
/// called.
final class Listeners<T> {
  /// Each subscription is an object of its own, so that the same listener can be subscribed twice.
  private record Entry<T>(Consumer<? super T> listener, Object identity) {}

  private final List<Entry<T>> entries = new CopyOnWriteArrayList<>();

  Subscription add(Consumer<? super T> listener) {
    Entry<T> entry = new Entry<>(listener, new Object());
    entries.add(entry);
    return () -> entries.remove(entry);
  }

  /// Tells everyone, as long as the news `isCurrent`: a listener that causes newer news has
  /// everyone told those instead.
  void tell(T news, BooleanSupplier isCurrent) {
    for (Entry<T> entry : entries) {
      if (!isCurrent.getAsBoolean()) {
        return;
      }
      if (entries.contains(entry)) {
        entry.listener().accept(news);
      }
    }
  }
}
