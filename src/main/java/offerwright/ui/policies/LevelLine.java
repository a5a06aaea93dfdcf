package offerwright.ui.policies;

import java.util.Optional;

/// A level in the list of leverage by level.
///
/// @param id key of the level
/// @param name as on the ladder
/// @param people how many are at it
/// @param own how many of them have a leverage of their own
/// @param leverage entered for the level
/// @param byPay what is taken without an entry; empty if it cannot be told
record LevelLine(
    String id,
    String name,
    long people,
    long own,
    Optional<Double> leverage,
    Optional<Double> byPay) {}
