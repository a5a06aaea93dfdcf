package offerwright.ui.policies;

import java.util.function.Function;

/// A column of the table.
///
/// @param title its heading
/// @param more what the heading means, in a sentence
/// @param width least width in pixels
/// @param cell what stands in it
record Column(String title, String more, double width, Function<TableLine, Cell> cell) {}
