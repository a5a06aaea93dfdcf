package offerwright.ui.forecast;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import offerwright.domain.plan.Scenario;
import offerwright.domain.plan.SimulationSettings;

/// One place in a plan: how to read it and how to write it. Reading gives nothing where the place
/// does not exist (the throttle of a hard cap), and writing there changes nothing.
///
/// @param key names it, from outside in; example: `headcount/growth`
/// @param read what stands there
/// @param write the plan with something else there; refuses what the domain refuses
record Place<T>(
    String key, Function<Planned, Optional<T>> read, BiFunction<Planned, T, Planned> write) {
  /// A part of the settings of a run.
  static <T> Place<T> settings(
      String key,
      Function<SimulationSettings, T> get,
      BiFunction<SimulationSettings, T, SimulationSettings> with) {
    return new Place<>(
        "simulation/" + key,
        planned -> Optional.of(get.apply(planned.settings())),
        (planned, value) -> planned.with(with.apply(planned.settings(), value)));
  }

  /// A part of the scenario.
  static <T> Place<T> scenario(
      String key, Function<Scenario, T> get, BiFunction<Scenario, T, Scenario> with) {
    return new Place<>(
        key,
        planned -> Optional.of(get.apply(planned.scenario())),
        (planned, value) -> planned.with(with.apply(planned.scenario(), value)));
  }

  /// A part of what stands here.
  <U> Place<U> at(String part, Function<T, U> get, BiFunction<T, U, T> with) {
    return new Place<>(
        key + "/" + part,
        planned -> read.apply(planned).map(get),
        (planned, value) -> change(planned, whole -> with.apply(whole, value)));
  }

  /// This place where one kind of value stands there.
  <U extends T> Place<U> as(Class<U> kind) {
    return new Place<>(
        key,
        planned -> read.apply(planned).filter(kind::isInstance).map(kind::cast),
        (planned, value) ->
            read.apply(planned).filter(kind::isInstance).isPresent()
                ? write.apply(planned, value)
                : planned);
  }

  /// The same place as another type of value.
  <U> Place<U> as(Function<T, U> out, Function<U, T> in) {
    return new Place<>(
        key,
        planned -> read.apply(planned).map(out),
        (planned, value) -> write.apply(planned, in.apply(value)));
  }

  /// What stands in a place that may be empty.
  static <E> Place<E> present(Place<Optional<E>> place) {
    return new Place<>(
        place.key,
        planned -> place.read.apply(planned).flatMap(held -> held),
        (planned, value) ->
            place.change(planned, held -> held.isPresent() ? Optional.of(value) : held));
  }

  /// An entry of a list.
  static <E> Place<E> entry(Place<List<E>> list, int index) {
    return new Place<>(
        list.key + "/" + index,
        planned ->
            list.read.apply(planned).filter(all -> index < all.size()).map(all -> all.get(index)),
        (planned, value) ->
            list.change(
                planned,
                all -> {
                  List<E> changed = new ArrayList<>(all);
                  if (index < changed.size()) {
                    changed.set(index, value);
                  }
                  return changed;
                }));
  }

  /// The plan with what stands here changed; the same plan if nothing does.
  Planned change(Planned planned, Function<T, T> change) {
    return read.apply(planned)
        .map(held -> write.apply(planned, change.apply(held)))
        .orElse(planned);
  }
}
