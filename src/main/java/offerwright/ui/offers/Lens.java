package offerwright.ui.offers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import offerwright.domain.offer.OfferTerms;

/// One place in the terms of an offer: how to read it and how to write it. Reading gives nothing
/// where the place does not exist (the strike of a grant that was removed), and writing there
/// changes nothing.
///
/// @param read what stands there
/// @param write the terms with something else there
record Lens<T>(
    Function<OfferTerms, Optional<T>> read, BiFunction<OfferTerms, T, OfferTerms> write) {
  /// A part every offer has.
  static <T> Lens<T> of(Function<OfferTerms, T> read, BiFunction<OfferTerms, T, OfferTerms> write) {
    return new Lens<>(terms -> Optional.of(read.apply(terms)), write);
  }

  /// A part an offer may lack.
  static <T> Lens<T> ofOptional(
      Function<OfferTerms, Optional<T>> read,
      BiFunction<OfferTerms, Optional<T>, OfferTerms> write) {
    return new Lens<>(read, (terms, value) -> write.apply(terms, Optional.of(value)));
  }

  /// A place inside this one.
  <U> Lens<U> at(Function<T, U> inner, BiFunction<T, U, T> change) {
    return new Lens<>(
        terms -> read.apply(terms).map(inner),
        (terms, value) ->
            read.apply(terms)
                .map(outer -> write.apply(terms, change.apply(outer, value)))
                .orElse(terms));
  }

  /// A place inside this one, where this one is of the kind that has it.
  <U> Lens<U> in(Function<T, Optional<U>> inner, BiFunction<T, U, T> change) {
    return new Lens<>(
        terms -> read.apply(terms).flatMap(inner),
        (terms, value) ->
            read.apply(terms)
                .map(outer -> write.apply(terms, change.apply(outer, value)))
                .orElse(terms));
  }

  /// An entry of a list.
  static <E> Lens<E> entry(Lens<List<E>> list, int index) {
    return list.in(
        all -> index < all.size() ? Optional.of(all.get(index)) : Optional.empty(),
        (all, value) -> {
          List<E> changed = new ArrayList<>(all);
          if (index < changed.size()) {
            changed.set(index, value);
          }
          return changed;
        });
  }
}
