package offerwright.calc.policy;

import java.util.List;

/// What goes into a comparison of policies.
///
/// @param staff everybody, with inputs
/// @param assumed defaults that were taken, by kind and level
public record StaffInputs(Staff staff, List<AssumedInput> assumed) {
  /// Copies the list.
  public StaffInputs {
    assumed = List.copyOf(assumed);
  }
}
