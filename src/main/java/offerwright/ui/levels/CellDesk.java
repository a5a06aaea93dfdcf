package offerwright.ui.levels;

import java.util.Optional;
import javafx.scene.Node;

/// What a cell asks of the grid around it.
interface CellDesk {
  LevelTexts texts();

  /// What was typed there before and is wrong.
  Optional<WrongEntries.Entry> wrong(LevelView view, LevelColumn column);

  /// Takes a text over if it is right and returns true; otherwise keeps it as wrong.
  boolean take(LevelView view, LevelColumn column, String text);

  /// Gives up what was typed.
  void giveUp(LevelView view, LevelColumn column);

  /// Opens the form of a cell that is not typed into.
  void openForm(LevelView view, LevelColumn column, Node cell);

  /// Says under a cell what is wrong in it; an empty sentence says nothing more.
  void say(Node cell, String sentence);

  /// Brings focus back to the grid, at the cell.
  void focus(int row, LevelColumn column);

  /// Edits the next or the former cell that is typed into.
  void moveOn(int row, LevelColumn column, int step);
}
