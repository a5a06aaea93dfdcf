package offerwright.store;

import offerwright.domain.workspace.Workspace;

/// Makes a workspace durable. Used by one thread at a time.
interface WorkspaceWriter extends AutoCloseable {
  /// Writes, in one transaction, what leads from the last durable value to `target`. When it
  /// throws, whatever it throws, the next call writes the whole difference again.
  void write(Workspace target);

  @Override
  void close();
}
