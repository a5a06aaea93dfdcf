package offerwright;
/// tmp
public final class Main { private Main() {} 
  /// tmp
  public static void main(String[] a) {} }
