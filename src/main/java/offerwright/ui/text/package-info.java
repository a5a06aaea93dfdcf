/// How figures are written for people, in the locale of the person. The words of the domain are in
/// `files.text`.
@NullMarked
package offerwright.ui.text;

import org.jspecify.annotations.NullMarked;
