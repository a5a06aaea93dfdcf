/// One class for each reported bug, named after what went wrong.
@NullMarked
package offerwright.issues;

import org.jspecify.annotations.NullMarked;
