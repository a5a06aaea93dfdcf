/// Benefits and the dated limits that bound some of them.
@NullMarked
package offerwright.domain.benefit;

import org.jspecify.annotations.NullMarked;
