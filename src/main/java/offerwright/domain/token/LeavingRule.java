package offerwright.domain.token;

/// What becomes of the unspent budget when the person leaves.
public enum LeavingRule {
  /// It is gone on the last day. The cautious reading and the default.
  LAPSES,
  /// It can be used until the end of the notice period.
  UNTIL_NOTICE_ENDS,
  /// The unspent part of the running year is paid out in cash.
  PAID_OUT
}
