package offerwright.calc.exit;

import java.util.List;
import java.util.stream.Stream;
import offerwright.domain.exit.CapTable;
import offerwright.domain.exit.Holding;
import offerwright.domain.exit.OptionHolding;
import offerwright.domain.exit.Participation;
import offerwright.domain.exit.PreferredClass;

/// What one holder gets when common gets `x` a share and all preferences are paid: an increasing,
/// piecewise linear function of `x`.
sealed interface Claim {
  /// Payout at a price per common share.
  double at(double x);

  /// Shares that take part just above `x`: the slope.
  double sharing(double x);

  /// Prices per common share at which the slope changes.
  List<Kink> kinks();

  /// As what the holder is paid at `x`.
  Payout.Kind kind(double x);

  /// @param at price per common share
  /// @param event what begins
  record Kink(double at, BreakPoint.Event event) {}

  static Claim of(Holding holding) {
    return new Common(holding.shares());
  }

  static Claim of(OptionHolding held) {
    return new Options(held.shares(), held.strike().toDouble());
  }

  static Claim of(PreferredClass held) {
    return new Preferred(held, limit(held));
  }

  /// All claims in the order of the cap table: common, preferred, options.
  static List<Claim> of(CapTable table) {
    return Stream.of(
            table.common().stream().map(Claim::of),
            table.preferred().stream().map(Claim::of),
            table.options().stream().map(Claim::of))
        .flatMap(claims -> claims)
        .toList();
  }

  /// Most that a class gets without converting.
  private static double limit(PreferredClass held) {
    return switch (held.participation()) {
      case Participation.None() -> held.preference();
      case Participation.Full() -> Double.POSITIVE_INFINITY;
      case Participation.Capped(double multiple) -> multiple * held.invested().toDouble();
    };
  }

  /// Common shares: `n x`.
  record Common(long shares) implements Claim {
    @Override
    public double at(double x) {
      return shares * x;
    }

    @Override
    public double sharing(double x) {
      return shares;
    }

    @Override
    public List<Kink> kinks() {
      return List.of();
    }

    @Override
    public Payout.Kind kind(double x) {
      return Payout.Kind.COMMON;
    }
  }

  /// Options: `n (x - K)+`. What they pay for exercise joins what is shared, so that only the net
  /// amount leaves it.
  record Options(long shares, double strike) implements Claim {
    @Override
    public double at(double x) {
      return shares * Math.max(x - strike, 0);
    }

    @Override
    public double sharing(double x) {
      return x >= strike ? shares : 0;
    }

    @Override
    public List<Kink> kinks() {
      return shares > 0 && strike > 0
          ? List.of(new Kink(strike, BreakPoint.Event.EXERCISE))
          : List.of();
    }

    @Override
    public Payout.Kind kind(double x) {
      return x > strike ? Payout.Kind.EXERCISED : Payout.Kind.NOT_EXERCISED;
    }
  }

  /// Preferred shares with preference `P` and limit `L`: `max(min(P + n x, L), n x)`. Without
  /// participation `L = P`.
  record Preferred(PreferredClass held, double limit) implements Claim {
    @Override
    public double at(double x) {
      double converted = held.shares() * x;
      return Math.max(Math.min(held.preference() + converted, limit), converted);
    }

    @Override
    public double sharing(double x) {
      return x < capped() || x >= converts() ? held.shares() : 0;
    }

    @Override
    public List<Kink> kinks() {
      if (held.shares() == 0 || limit == Double.POSITIVE_INFINITY) {
        return List.of();
      }
      Kink conversion = new Kink(converts(), BreakPoint.Event.CONVERSION);
      return capped() > 0
          ? List.of(new Kink(capped(), BreakPoint.Event.CAP), conversion)
          : List.of(conversion);
    }

    @Override
    public Payout.Kind kind(double x) {
      if (held.shares() > 0 && x >= converts()) {
        return Payout.Kind.CONVERTED;
      }
      return held.shares() == 0 || limit == held.preference()
          ? Payout.Kind.PREFERENCE
          : Payout.Kind.PARTICIPATION;
    }

    private double capped() {
      return held.shares() == 0 ? 0 : (limit - held.preference()) / held.shares();
    }

    private double converts() {
      return held.shares() == 0 ? Double.POSITIVE_INFINITY : limit / held.shares();
    }
  }
}
