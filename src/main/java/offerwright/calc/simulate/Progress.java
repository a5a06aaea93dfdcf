package offerwright.calc.simulate;

/// How a long run reports and is stopped.
public interface Progress {
  /// Called now and then, by any thread, with the paths done so far. Half the work on a hundred
  /// paths counts as fifty; a later call may tell of a few less.
  void paths(int done, int of);

  /// True once nobody wants the answer any more; asked often.
  boolean cancelled();

  /// Reports to nobody; ends when the thread is interrupted.
  static Progress quiet() {
    Thread caller = Thread.currentThread();
    return new Progress() {
      @Override
      public void paths(int done, int of) {}

      @Override
      public boolean cancelled() {
        return caller.isInterrupted();
      }
    };
  }
}
