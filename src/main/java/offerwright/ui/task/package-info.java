/// Work off the JavaFX thread. The newest answer wins; a stale one is dropped.
@NullMarked
package offerwright.ui.task;

import org.jspecify.annotations.NullMarked;
