/// What people see. JavaFX lives here and in `app` only. Screens never import one another; they
/// share `shell`, `kit`, `chart`, `task` and `text`.
@NullMarked
package offerwright.ui;

import org.jspecify.annotations.NullMarked;
