package offerwright.domain.market;

/// Class of model a budget is priced at.
public enum ModelTier {
  /// The strongest models on sale.
  FRONTIER,
  /// The mainstream models.
  MID,
  /// The small, fast models.
  SMALL,
  /// Open-weight models as hosted.
  OPEN
}
