/// Everything one workspace holds, as one immutable value
/// ([offerwright.domain.workspace.Workspace]), and its settings.
@NullMarked
package offerwright.domain.workspace;

import org.jspecify.annotations.NullMarked;
