/// The company that offers: its profile, places, teams and people.
@NullMarked
package offerwright.domain.company;

import org.jspecify.annotations.NullMarked;
