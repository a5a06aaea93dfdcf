package wronghouse.ui.offers;

/// Breaks: a public class in a screen's package that is not the screen; a static field that
/// changes; standard output.
public class OffersHelper {
  public static int counter;

  public void shout() {
    counter++;
    System.out.println(counter);
  }
}
