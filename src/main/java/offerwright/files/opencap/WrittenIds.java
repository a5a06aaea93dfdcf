package offerwright.files.opencap;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/// Keys of the objects of one grant, made of the offer's reference so that writing it again gives
/// the same.
///
/// @param reference of the offer
/// @param number of the grant, from 1
record WrittenIds(String reference, int number) {
  /// The condition on which vesting starts.
  static final String START_CONDITION = "vesting-start";

  String customId() {
    return reference + "-" + number;
  }

  String terms() {
    return of("terms/" + number);
  }

  String security() {
    return of("security/" + number);
  }

  String issuance() {
    return of("issuance/" + number);
  }

  String vestingStart() {
    return of("vesting-start/" + number);
  }

  String stakeholder() {
    return of("stakeholder");
  }

  private String of(String what) {
    byte[] name = ("offerwright/" + reference + "/" + what).getBytes(StandardCharsets.UTF_8);
    return UUID.nameUUIDFromBytes(name).toString();
  }
}
