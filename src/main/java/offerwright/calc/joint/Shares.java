package offerwright.calc.joint;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import offerwright.calc.exit.ExitModel;

/// What is granted, and how its price moves. Prices are in the offer's currency.
public sealed interface Shares {
  /// Installments in any order.
  List<Tranche> tranches();

  /// No equity, or equity about which too little is known.
  record None() implements Shares {
    @Override
    public List<Tranche> tranches() {
      return List.of();
    }
  }

  /// Shares with a market price: geometric Brownian motion in monthly steps. A share is sold when
  /// it vests. Vested options are exercised at the first month in which the share costs `multiple`
  /// times the strike (Hull and White 2004, Financial Analysts Journal 60), on leaving, or at the
  /// end of the contract; who still holds some after four years counts them at their Black-Scholes
  /// value over half of the remaining contract.
  ///
  /// @param price of a share today
  /// @param growth real-world drift of the price, without dividends, a year, continuous
  /// @param volatility a year, above 0
  /// @param multiple of the strike at which options are exercised, 1 or more
  /// @param rate risk-free rate for what is left after four years
  /// @param yield dividend yield
  /// @param tranches installments
  record Listed(
      double price,
      double growth,
      double volatility,
      double multiple,
      double rate,
      double yield,
      List<Tranche> tranches)
      implements Shares {
    /// Copies the list.
    public Listed {
      tranches = List.copyOf(tranches);
    }
  }

  /// Shares without a market: paid when the company ends, however late that is. Units that vested
  /// are kept after leaving; vested options must then be exercised within the window.
  ///
  /// @param exit whether, how large and when, counted from the market's first month
  /// @param perShare what a common share gets of an exit value, never falling
  /// @param window years after leaving in which options can be exercised, 0 or more
  /// @param exercises whether the strike is paid on leaving when the window ends before the exit;
  ///   else the options lapse
  /// @param tranches installments; amounts of money are not possible here
  record Unlisted(
      ExitModel exit,
      DoubleUnaryOperator perShare,
      double window,
      boolean exercises,
      List<Tranche> tranches)
      implements Shares {
    /// Copies the list.
    public Unlisted {
      tranches = List.copyOf(tranches);
    }
  }
}
