package offerwright.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/// The laws of the house for the packages under `root`. `root` is "offerwright" for the real house
/// and "wronghouse" for the one that breaks every law, so that each law is seen red.
record Laws(String root) {
  /// Which rooms a room may enter besides itself.
  private static final Map<String, List<String>> MAY_ENTER =
      Map.of(
          "domain", List.of(),
          "calc", List.of("domain"),
          "json", List.of("domain"),
          "store", List.of("json", "domain"),
          "files", List.of("json", "calc", "domain"),
          "session", List.of("store", "domain"),
          "ui", List.of("session", "files", "calc", "domain"),
          "cli", List.of("session", "files", "calc", "domain"));

  private static final Set<String> SHARED_UI =
      Set.of("shell", "kit", "chart", "task", "text", "theme");

  private static final List<String> FORECASTING =
      List.of(
          "random",
          "sequence",
          "price",
          "budget",
          "simulate",
          "estimate",
          "productivity",
          "roi",
          "sensitivity",
          "forecast",
          "fairness");

  private static final Set<String> MACHINES_OWN =
      Set.of(
          "sin", "cos", "tan", "asin", "acos", "atan", "atan2", "sinh", "cosh", "tanh", "exp",
          "expm1", "log", "log10", "log1p", "pow", "cbrt", "hypot");

  /// Every law with its name.
  Map<String, ArchRule> all() {
    Map<String, ArchRule> laws = new LinkedHashMap<>();
    MAY_ENTER.keySet().stream()
        .sorted()
        .forEach(room -> laws.put("1 " + room + " enters only the rooms it may", direction(room)));
    laws.put(
        "2 no package cycles at any depth",
        slices().matching(root + ".(**)").should().beFreeOfCycles().allowEmptyShould(true));
    laws.put("3 JavaFX only in ui and app", only("javafx..", "ui", "app"));
    laws.put(
        "4 databases only in store",
        onlyThese(
            List.of(
                "java.sql..",
                "javax.sql..",
                "org.h2..",
                "org.postgresql..",
                "org.flywaydb..",
                "org.jdbi.."),
            "store"));
    laws.put("5a POI only in files.excel", only("org.apache.poi..", "files.excel"));
    laws.put(
        "5b PDFBox only in files.pdf",
        onlyThese(List.of("org.apache.pdfbox..", "org.apache.fontbox.."), "files.pdf"));
    laws.put("6a screens import no other screen", screensApart());
    laws.put("6b only a screen is public in its package", onlyScreensPublic());
    laws.put("7a domain holds only nouns", domainNouns());
    laws.put(
        "7b domain fields are final",
        fields()
            .that()
            .areDeclaredInClassesThat(resideInAPackage(root + ".domain.."))
            .should()
            .beFinal()
            .allowEmptyShould(true));
    laws.put("8 no clock, chance or default locale in pure rooms", noSurroundings());
    laws.put("9a threads only where they belong", noStrayThreads());
    laws.put("9b no standard output outside cli", noStandardOutput());
    laws.put("10a no mutable static field", noMutableStatics());
    laws.put("10b no singleton", noSingletons());
    laws.put("11 forecasts have the same bits on every machine", sameBits());
    return laws;
  }

  private String room(String name) {
    return root + "." + name + "..";
  }

  private ArchRule direction(String room) {
    List<String> allowed = new ArrayList<>(List.of(room(room)));
    MAY_ENTER.getOrDefault(room, List.of()).forEach(other -> allowed.add(room(other)));
    DescribedPredicate<JavaClass> strange =
        resideInAPackage(root + "..").and(not(resideInAnyPackage(allowed.toArray(String[]::new))));
    if (room.equals("domain")) {
      strange = not(resideInAnyPackage(root + ".domain..", "java..", "org.jspecify.annotations.."));
    }
    return noClasses()
        .that()
        .resideInAPackage(room(room))
        .should()
        .dependOnClassesThat(strange)
        .allowEmptyShould(true);
  }

  private ArchRule only(String guarded, String... rooms) {
    return onlyThese(List.of(guarded), rooms);
  }

  private ArchRule onlyThese(List<String> guarded, String... rooms) {
    String[] homes = Arrays.stream(rooms).map(this::room).toArray(String[]::new);
    return noClasses()
        .that(resideInAPackage(root + "..").and(not(resideInAnyPackage(homes))))
        .should()
        .dependOnClassesThat(resideInAnyPackage(guarded.toArray(String[]::new)))
        .allowEmptyShould(true);
  }

  private String screenOf(JavaClass type) {
    String ui = root + ".ui.";
    if (!type.getPackageName().startsWith(ui)) {
      return "";
    }
    String screen = type.getPackageName().substring(ui.length()).split("\\.", 2)[0];
    return SHARED_UI.contains(screen) ? "" : screen;
  }

  private ArchRule screensApart() {
    return classes()
        .that(
            describe(
                "belong to a screen or to what screens share",
                type -> type.getPackageName().startsWith(root + ".ui")))
        .should(
            condition(
                "import no other screen",
                (type, events) ->
                    type.getDirectDependenciesFromSelf().stream()
                        .filter(dependency -> !screenOf(dependency.getTargetClass()).isEmpty())
                        .filter(dependency ->
                            !screenOf(dependency.getTargetClass()).equals(screenOf(type)))
                        .forEach(dependency ->
                            events.add(
                                SimpleConditionEvent.violated(type, dependency.getDescription())))))
        .allowEmptyShould(true);
  }

  private ArchRule onlyScreensPublic() {
    return classes()
        .that(
            describe(
                "belong to a screen",
                type ->
                    !screenOf(type).isEmpty() && type.getModifiers().contains(JavaModifier.PUBLIC)))
        .and()
        .areTopLevelClasses()
        .should()
        .haveSimpleNameEndingWith("Screen")
        .allowEmptyShould(true);
  }

  private ArchRule domainNouns() {
    return classes()
        .that()
        .resideInAPackage(room("domain"))
        .and()
        .haveSimpleNameNotEndingWith("package-info")
        .and()
        .areNotAnonymousClasses()
        .should(
            condition(
                "be a record, an enum, a sealed interface or an exception",
                (type, events) -> {
                  boolean noun =
                      type.isRecord()
                          || type.isEnum()
                          || type.isAssignableTo(Throwable.class)
                          || (type.isInterface() && type.reflect().isSealed());
                  boolean switchTable =
                      type.getSimpleName().isEmpty() || type.getName().matches(".*\\$\\d+");
                  if (!noun && !switchTable) {
                    events.add(
                        SimpleConditionEvent.violated(type, type.getName() + " is none of these"));
                  }
                }))
        .allowEmptyShould(true);
  }

  private ArchRule noSurroundings() {
    return noClasses()
        .that()
        .resideInAnyPackage(room("domain"), room("calc"), room("files"), room("json"))
        .should(
            access(
                "use the clock, unseeded chance or a default of the machine", Surroundings::isOne))
        .allowEmptyShould(true);
  }

  /// What `Math` may answer differs by machine in these methods; `StrictMath` does not.
  private ArchRule sameBits() {
    return noClasses()
        .that()
        .resideInAnyPackage(
            FORECASTING.stream().map(part -> room("calc." + part)).toArray(String[]::new))
        .should(
            access(
                "call functions of Math whose last bit is the machine's",
                access ->
                    access.getTargetOwner().getName().equals("java.lang.Math")
                        && MACHINES_OWN.contains(access.getName())))
        .allowEmptyShould(true);
  }

  private ArchRule noStrayThreads() {
    return noClasses()
        .that(
            resideInAPackage(root + "..")
                .and(
                    not(resideInAnyPackage(room("ui.task"), room("calc.simulate"), room("store")))))
        .should(
            access(
                "start threads or jump to the JavaFX thread",
                access -> {
                  String owner = access.getTargetOwner().getName();
                  String name = access.getName();
                  return (owner.equals("java.lang.Thread")
                          && (name.equals("<init>")
                              || name.startsWith("start")
                              || name.startsWith("of")))
                      || (owner.equals("javafx.application.Platform") && name.equals("runLater"))
                      || (owner.equals("java.util.concurrent.CompletableFuture")
                          && name.endsWith("Async"))
                      || (owner.equals("java.util.concurrent.Executors") && name.startsWith("new"));
                }))
        .allowEmptyShould(true);
  }

  private ArchRule noStandardOutput() {
    return noClasses()
        .that(resideInAPackage(root + "..").and(not(resideInAPackage(room("cli")))))
        .should(
            access(
                "write to standard output or error",
                access ->
                    access.getTargetOwner().getName().equals("java.lang.System")
                        && (access.getName().equals("out") || access.getName().equals("err"))))
        .allowEmptyShould(true);
  }

  private ArchRule noMutableStatics() {
    return fields()
        .that()
        .areStatic()
        .and(
            describe(
                "are written by hand",
                field ->
                    !field.getModifiers().contains(JavaModifier.SYNTHETIC)
                        && !field.getName().startsWith("$")))
        .should()
        .beFinal()
        .andShould()
        .notHaveRawType(describe("a mutable array or collection class", Surroundings::isMutable))
        .allowEmptyShould(true);
  }

  private ArchRule noSingletons() {
    return fields()
        .that()
        .areStatic()
        .and(describe("hold an instance of their own class", Laws::holdsOwnClass))
        .should()
        .beDeclaredInClassesThat(
            describe(
                "are records, enums or interfaces",
                type -> type.isRecord() || type.isEnum() || type.isInterface()))
        .allowEmptyShould(true);
  }

  private static boolean holdsOwnClass(JavaField field) {
    return field.getRawType().equals(field.getOwner());
  }

  private interface Check {
    void look(JavaClass type, ConditionEvents events);
  }

  private static ArchCondition<JavaClass> condition(String words, Check check) {
    return new ArchCondition<>(words) {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        check.look(type, events);
      }
    };
  }

  private static ArchCondition<JavaClass> access(
      String words, Predicate<JavaAccess<?>> forbidden) {
    return new ArchCondition<>(words) {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        type.getAccessesFromSelf().stream()
            .filter(forbidden)
            .forEach(access ->
                events.add(SimpleConditionEvent.satisfied(type, access.getDescription())));
        type.getMethodReferencesFromSelf().stream()
            .filter(forbidden)
            .forEach(access ->
                events.add(SimpleConditionEvent.satisfied(type, access.getDescription())));
      }
    };
  }
}
