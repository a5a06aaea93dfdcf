package offerwright.ui.forecast;

import java.util.Optional;

/// Knows which values of a plan are assumed defaults, and where those come from.
@FunctionalInterface
interface Defaults {
  /// Where the value at a place comes from; empty if the person chose it.
  Optional<Origin> origin(Place<?> place, Planned planned);
}
