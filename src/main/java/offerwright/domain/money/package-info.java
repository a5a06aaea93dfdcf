/// Amounts and the one border at which a computed `double` becomes exact money
/// ([offerwright.domain.money.Money#rounded]).
@NullMarked
package offerwright.domain.money;

import org.jspecify.annotations.NullMarked;
