package offerwright.files.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A table: columns of fixed width, rows as high as their words need, heads again on each page.
final class Grid {
  private static final float PAD = 3;
  private static final float ABOVE = 1.9f;

  /// What stands in a cell.
  ///
  /// @param text words or a figure
  /// @param type how they are set
  record Cell(String text, Type type) {}

  private final Draft draft;
  private final List<Float> widths;
  private final Set<Integer> words;
  private List<Cell> heads = List.of();

  /// @param draft where it is drawn
  /// @param widths of the columns in points
  /// @param words columns that hold words; the others are figures, set to the right
  Grid(Draft draft, List<Float> widths, Set<Integer> words) {
    this.draft = draft;
    this.widths = List.copyOf(widths);
    this.words = Set.copyOf(words);
  }

  /// A first column of a share of the page and others that share the rest alike.
  static Grid of(Draft draft, float first, int others) {
    List<Float> widths = new ArrayList<>();
    widths.add(draft.width() * first);
    for (int i = 0; i < others; i++) {
      widths.add(draft.width() * (1 - first) / others);
    }
    return new Grid(draft, widths, Set.of(0));
  }

  void head(List<String> heads) throws IOException {
    this.heads = heads.stream().map(head -> new Cell(head, Type.HEAD)).toList();
    row(this.heads, null, Ink.MUTED);
  }

  void row(List<Cell> cells) throws IOException {
    row(cells, null, Ink.INNER);
  }

  /// A row with a mark of colour before its first words.
  void row(List<Cell> cells, @Nullable Ink mark, Ink below) throws IOException {
    List<List<String>> wrapped = new ArrayList<>();
    float height = 0;
    for (int i = 0; i < cells.size(); i++) {
      Cell cell = cells.get(i);
      float room = widths.get(i) - (i == 0 ? PAD : 2 * PAD) - (i == 0 && mark != null ? 9 : 0);
      List<String> lines =
          draft.letters().wrapped(cell.text(), cell.type().face(), cell.type().size(), room);
      wrapped.add(lines);
      height = Math.max(height, lines.size() * cell.type().leading());
    }
    height += 2 * ABOVE;
    if (draft.need(height) && !cells.equals(heads)) {
      row(heads, null, Ink.MUTED);
    }
    float top = draft.y();
    float x = Draft.MARGIN;
    for (int i = 0; i < cells.size(); i++) {
      float shift = i == 0 && mark != null ? 9 : 0;
      cell(wrapped.get(i), cells.get(i).type(), x + shift, top, i);
      x += widths.get(i);
    }
    if (mark != null) {
      draft.fill(Draft.MARGIN, top - ABOVE - 7, 5, 5, mark);
    }
    draft.gap(height);
    draft.line(Draft.MARGIN, draft.y(), x, draft.y(), below, 0.5f);
  }

  private void cell(List<String> lines, Type type, float x, float top, int column)
      throws IOException {
    float base = top - ABOVE - type.size();
    for (String line : lines) {
      if (words.contains(column)) {
        draft.text(column == 0 ? x : x + PAD, base, type, line);
      } else {
        draft.textBefore(x + widths.get(column) - PAD, base, type, line);
      }
      base -= type.leading();
    }
  }
}
