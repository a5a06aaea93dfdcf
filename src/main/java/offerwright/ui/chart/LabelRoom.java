package offerwright.ui.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Keeps labels off one another and within a frame: each takes the first of its places that is
/// free.
final class LabelRoom {
  private final Frame frame;
  private final List<Frame> taken = new ArrayList<>();

  LabelRoom(Frame frame) {
    this.frame = frame;
  }

  /// Nothing may cover this.
  void keepFree(Frame box) {
    taken.add(box);
  }

  /// The first box that is free and inside, which is then taken; empty if there is none.
  Optional<Frame> place(List<Frame> candidates) {
    Optional<Frame> free = candidates.stream().filter(this::isFree).findFirst();
    free.ifPresent(taken::add);
    return free;
  }

  private boolean isFree(Frame box) {
    return frame.holds(box) && taken.stream().noneMatch(box::overlaps);
  }
}
