package offerwright.ui.forecast;

import java.util.Optional;

/// Where an assumed default comes from.
///
/// @param text what was assumed and why
/// @param range what is usual, as a sentence; empty if nothing is known
/// @param source where it was read; may be empty
record Origin(String text, Optional<String> range, String source) {}
