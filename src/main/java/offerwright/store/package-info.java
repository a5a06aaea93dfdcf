/// Memory: one workspace is one H2 file, `NAME.mv.db`; the same code runs on PostgreSQL. The only
/// room with SQL.
///
/// The door is [offerwright.store.WorkspaceStore]: it makes and opens workspaces and says, as a
/// value, why it could not. What it opens is an [offerwright.store.OpenWorkspace], which writes on
/// its own single thread, one transaction per edit. What must be written is found by comparing two
/// [offerwright.domain.workspace.Workspace] values ([offerwright.store.Difference]).
///
/// Who may enter: `session` and `app`. This room enters `json` and `domain` only.
@NullMarked
package offerwright.store;

import org.jspecify.annotations.NullMarked;
