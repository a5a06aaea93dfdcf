/// How figures and words of the domain are written for people, in the locale of the person.
@NullMarked
package offerwright.ui.text;

import org.jspecify.annotations.NullMarked;
