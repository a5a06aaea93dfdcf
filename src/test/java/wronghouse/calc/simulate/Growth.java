package wronghouse.calc.simulate;

/// Breaks: a simulated figure whose last bit is the machine's.
public class Growth {
  public double after(double years) {
    return Math.exp(years);
  }
}
