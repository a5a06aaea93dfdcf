/// How a private company may be sold, as far as a person knows or assumes it: who owns what, which
/// preferences are paid first, which rounds may come before, and how large and how late an exit may
/// be. What follows from it is computed in `calc.exit`.
@NullMarked
package offerwright.domain.exit;

import org.jspecify.annotations.NullMarked;
