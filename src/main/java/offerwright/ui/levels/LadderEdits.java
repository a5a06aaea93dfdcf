package offerwright.ui.levels;

import java.util.Optional;
import java.util.function.UnaryOperator;
import offerwright.calc.ladder.LevelUse;
import offerwright.calc.sample.StandardLadder;
import offerwright.domain.level.Level;
import offerwright.domain.level.LevelLadder;
import offerwright.domain.level.LevelTrack;
import offerwright.domain.problem.Problem;
import offerwright.domain.workspace.Workspace;
import offerwright.session.Session;

/// The changes a person makes to the ladder, each one step for undo.
final class LadderEdits {
  private final Session session;

  LadderEdits(Session session) {
    this.session = session;
  }

  LevelLadder ladder() {
    return session.workspace().ladder();
  }

  Optional<Level> level(String id) {
    return ladder().find(id);
  }

  void replace(String label, Level changed) {
    session.edit(label, ws -> ws.withLadder(ws.ladder().with(changed.id(), _ -> changed)));
  }

  void change(String label, String levelId, UnaryOperator<Level> change) {
    session.edit(label, ws -> ws.withLadder(ws.ladder().with(levelId, change)));
  }

  /// As [#change], while something is typed.
  void typed(String label, String levelId, String what, UnaryOperator<Level> change) {
    session.edit(
        label,
        "ladder/" + levelId + "/" + what,
        ws -> ws.withLadder(ws.ladder().with(levelId, change)));
  }

  /// The usual five levels and two for managers, in place of an empty ladder.
  void startFromStandard() {
    session.edit(
        "Start from the standard ladder",
        ws -> ws.withLadder(StandardLadder.in(ws.company().currency())));
  }

  /// A new level above `below`, with its figures to start from and no seats; on an empty ladder the
  /// first one of the standard. Returns its id.
  String add(Optional<String> below) {
    Level pattern =
        below
            .flatMap(this::level)
            .or(() -> ladder().levels().reversed().stream().findFirst())
            .orElseGet(() ->
                StandardLadder.in(session.workspace().company().currency()).levels().getFirst());
    Level added = copy(pattern, freeName("New level")).withHeadcount(0);
    insert("Add a level", added, pattern.id());
    return added.id();
  }

  /// A copy above a level. Returns its id.
  String duplicate(String levelId) {
    Level level = level(levelId).orElseThrow();
    Level copy = copy(level, freeName(level.name() + " copy"));
    insert("Duplicate " + level.name(), copy, levelId);
    return copy.id();
  }

  private void insert(String label, Level added, String aboveId) {
    session.edit(label, ws -> ws.withLadder(inserted(ws.ladder(), added, aboveId)));
  }

  private static LevelLadder inserted(LevelLadder ladder, Level added, String aboveId) {
    LevelLadder longer = ladder.plus(added);
    return ladder
        .find(aboveId)
        .map(below ->
            longer.moved(added.id(), ladder.levels().indexOf(below) + 1 - ladder.levels().size()))
        .orElse(longer);
  }

  private Level copy(Level level, String name) {
    return new Level(
        freeId(name),
        name,
        level.track(),
        level.band(),
        level.bonusTarget(),
        level.equity(),
        level.tokens(),
        level.expectedUtilisation(),
        level.benefits(),
        level.headcount());
  }

  private String freeName(String wished) {
    String name = wished;
    for (int number = 2; isTaken(name); number++) {
      name = wished + " " + number;
    }
    return name;
  }

  private boolean isTaken(String name) {
    return ladder().levels().stream().anyMatch(level -> level.name().equals(name));
  }

  private String freeId(String name) {
    String wished = name.toLowerCase(java.util.Locale.ROOT).replace(' ', '-');
    String id = wished;
    for (int number = 2; ladder().find(id).isPresent(); number++) {
      id = wished + "-" + number;
    }
    return id;
  }

  /// Moves a level up (`steps` above 0) or down the ladder.
  void move(String levelId, int steps) {
    level(levelId)
        .ifPresent(level ->
            session.edit(
                "Move " + level.name(), ws -> ws.withLadder(ws.ladder().moved(levelId, steps))));
  }

  /// Puts a level on the other track.
  void switchTrack(String levelId) {
    level(levelId)
        .ifPresent(level -> {
          LevelTrack other =
              level.track() == LevelTrack.ENGINEERING
                  ? LevelTrack.MANAGEMENT
                  : LevelTrack.ENGINEERING;
          change("Change track of " + level.name(), levelId, present -> present.withTrack(other));
        });
  }

  /// Removes a level, or says why it cannot be removed.
  Optional<Problem> remove(String levelId) {
    Workspace workspace = session.workspace();
    Level level = level(levelId).orElseThrow();
    LevelUse use = LevelUse.of(workspace, levelId);
    if (use.isFree()) {
      session.edit("Remove " + level.name(), ws -> ws.withLadder(ws.ladder().without(levelId)));
      return Optional.empty();
    }
    return Optional.of(refusal(level, use));
  }

  private static Problem refusal(Level level, LevelUse use) {
    String people =
        use.people() == 0 ? "" : use.people() == 1 ? "1 person" : use.people() + " people";
    String offers =
        use.offers().isEmpty()
            ? ""
            : use.offers().size() == 1 ? "1 offer" : use.offers().size() + " offers";
    String both =
        people.isEmpty() || offers.isEmpty() ? people + offers : people + " and " + offers;
    boolean one = use.people() + use.offers().size() == 1;
    String named =
        use.offers().isEmpty()
            ? ""
            : " ("
                + String.join(", ", use.offers().stream().limit(5).toList())
                + (use.offers().size() > 5 ? ", …" : "")
                + ")";
    return Problem.error(
        "ladder/" + level.id(),
        level.name()
            + " cannot be removed: "
            + both
            + named
            + (one ? " stands" : " stand")
            + " at it.",
        "Give it 0 seats to stop hiring at it, or move "
            + (one ? "it" : "them")
            + " to another level first.");
  }
}
