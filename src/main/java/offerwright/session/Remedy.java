package offerwright.session;

/// What can be done about a workspace that was refused.
public enum Remedy {
  /// [Session#openCopy]: work on a copy.
  OPEN_COPY,
  /// [Session#openBackup]: work on a copy of the backup.
  OPEN_BACKUP,
  /// [Session#create] or [Session#saveCopy] again, allowed to overwrite.
  OVERWRITE
}
