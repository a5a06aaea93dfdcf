package offerwright.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Holds the house to its laws, and each law to its purpose: the house beside, `wronghouse`, breaks
/// every one of them.
class ArchitectureTest {
  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("offerwright");
  private static final JavaClasses WRONG_HOUSE =
      new ClassFileImporter().importPackages("wronghouse");

  @TestFactory
  Stream<DynamicTest> theHouseKeepsItsLaws() {
    return new Laws("offerwright")
        .all().entrySet().stream()
            .map(law -> DynamicTest.dynamicTest(law.getKey(), () -> law.getValue().check(HOUSE)));
  }

  @TestFactory
  Stream<DynamicTest> everyLawCanBeBroken() {
    return new Laws("wronghouse")
        .all().entrySet().stream()
            .map(law ->
                DynamicTest.dynamicTest(
                    law.getKey(),
                    () ->
                        assertThat(law.getValue().evaluate(WRONG_HOUSE).hasViolation())
                            .as(law.getKey())
                            .isTrue()));
  }
}
