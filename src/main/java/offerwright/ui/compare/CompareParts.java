package offerwright.ui.compare;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import offerwright.ui.kit.BoxOver;
import offerwright.ui.kit.FigureActions;

/// What the screen is put together from besides its own.
///
/// @param dialogs the boxes over the screen; empty = what needs one is not offered
/// @param export writes the comparison to files; empty = it is not offered
/// @param tabs the tabs after the first
record CompareParts(
    Optional<Function<BoxOver, CompareDialogs>> dialogs,
    Optional<CompareExport> export,
    Function<FigureActions.Keeper, List<TabPart>> tabs) {
  /// The screen with its own tab only.
  static final CompareParts NONE =
      new CompareParts(Optional.empty(), Optional.empty(), _ -> List.of());
}
