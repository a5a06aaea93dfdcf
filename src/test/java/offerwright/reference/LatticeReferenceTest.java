package offerwright.reference;

import offerwright.calc.option.BinomialLattice;
import offerwright.calc.option.EmployeeLattice;
import offerwright.calc.option.EmployeeOption;
import offerwright.calc.option.MarketabilityDiscount;
import offerwright.calc.option.OptionContract;
import offerwright.calc.option.OptionContract.Right;
import offerwright.calc.option.OptionContract.Style;
import org.junit.jupiter.params.ParameterizedTest;

class LatticeReferenceTest {
  @ParameterizedTest(name = "{0}")
  @ReferenceCases(value = "lattices", kinds = "lattice")
  void priceIsThatOfTheTree(ReferenceCase reference) {
    for (String type : reference.expectedNames()) {
      reference.check(
          type, BinomialLattice.value(option(reference, type), (int) reference.number("steps")));
    }
  }

  @ParameterizedTest(name = "{0}")
  @ReferenceCases(value = "lattices", kinds = "smoothed lattice")
  void neighbouringTreesMeetAtTheLimit(ReferenceCase reference) {
    for (String type : reference.expectedNames()) {
      reference.check(
          type,
          BinomialLattice.smoothed(option(reference, type), (int) reference.number("steps"))
              .value());
    }
  }

  @ParameterizedTest(name = "{0}")
  @ReferenceCases(value = "lattices", kinds = "employee option")
  void employeeOptionIsThatOfHullAndWhite(ReferenceCase reference) {
    EmployeeOption option =
        new EmployeeOption(
            reference.number("S"),
            reference.number("K"),
            reference.number("T"),
            reference.number("r"),
            reference.number("q"),
            reference.number("sigma"),
            reference.number("vest"),
            reference.number("exit_rate"),
            reference.number("exercise_multiple"));
    reference.check("price", EmployeeLattice.binomial(option, (int) reference.number("steps")));
  }

  @ParameterizedTest(name = "{0}")
  @ReferenceCases(value = "lattices", kinds = "marketability")
  void discountIsFinnertys(ReferenceCase reference) {
    reference.check(
        "discount",
        MarketabilityDiscount.averageStrikePut(
            reference.number("sigma"), reference.number("T"), reference.number("q")));
  }

  private static OptionContract option(ReferenceCase reference, String type) {
    return new OptionContract(
        type.endsWith("put") ? Right.PUT : Right.CALL,
        type.startsWith("american") ? Style.AMERICAN : Style.EUROPEAN,
        reference.number("S"),
        reference.number("K"),
        reference.number("T"),
        reference.number("r"),
        reference.number("q"),
        reference.number("sigma"));
  }
}
