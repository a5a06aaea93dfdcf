package offerwright.domain.level;

/// Which ladder a level stands on. Order counts within a track.
public enum LevelTrack {
  /// Individual contributors.
  ENGINEERING,
  /// People who lead people.
  MANAGEMENT
}
