package io.marquee;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The layout of the house. */
class ArchitectureTest {
    /** Every package may know those before it, and none of those after it. */
    private static final List<String> LOWEST_FIRST = List.of(
            "binary",
            "progress",
            "charts",
            "data",
            "people",
            "features",
            "clusters",
            "models",
            "evaluation",
            "bundle",
            "store",
            "pipeline",
            "search",
            "recommend",
            "analytics",
            "api",
            "cli");

    private static final String[] SERVING = {
        "io.marquee.people..",
        "io.marquee.bundle..",
        "io.marquee.store..",
        "io.marquee.recommend..",
        "io.marquee.analytics..",
        "io.marquee.api.."
    };

    private static final String[] TRAINING = {
        "tech.tablesaw..",
        "smile..",
        "ml.dmlc..",
        "org.knowm..",
        "io.marquee.charts..",
        "io.marquee..training..",
        "io.marquee..extract..",
        "io.marquee..spectral.."
    };

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("io.marquee");

    private static String[] above(String name) {
        return LOWEST_FIRST.stream()
                .skip(LOWEST_FIRST.indexOf(name) + 1L)
                .map(higher -> "io.marquee." + higher + "..")
                .toArray(String[]::new);
    }

    @Test
    void hasNoPackageWithoutAPlaceInTheOrder() {
        Set<String> packages = CLASSES.stream()
                .map(JavaClass::getPackageName)
                .map(name -> name.split("\\.")[2])
                .collect(Collectors.toSet());
        assertThat(LOWEST_FIRST).containsAll(packages);
    }

    @ParameterizedTest
    @FieldSource("LOWEST_FIRST")
    void packagesKnowOnlyLowerOnes(String name) {
        noClasses()
                .that()
                .resideInAPackage("io.marquee." + name + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(above(name))
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching("io.marquee.(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    private static ArchRule reachNone(String[] from, String... forbidden) {
        return noClasses()
                .that()
                .resideInAnyPackage(from)
                .should()
                .transitivelyDependOnClassesThat()
                .resideInAnyPackage(forbidden);
    }

    @ParameterizedTest
    @FieldSource("TRAINING")
    void theServingSideNeverReachesWhatTrainingNeeds(String forbidden) {
        reachNone(SERVING, forbidden).check(CLASSES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tech.tablesaw..", "smile..", "ml.dmlc..", "org.knowm..", "io.marquee..training.."})
    void theRuleForTheServingSideFailsForThePipeline(String library) {
        assertThatThrownBy(() -> reachNone(new String[] {"io.marquee.pipeline.."}, library)
                        .check(CLASSES))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("was violated");
    }

    @Test
    void onlyTheCommandLineKnowsTheProcess() {
        noClasses()
                .that()
                .resideOutsideOfPackage("io.marquee.cli..")
                .should()
                .callMethod(System.class, "getenv")
                .orShould()
                .callMethod(System.class, "getenv", String.class)
                .orShould()
                .callMethod(System.class, "exit", int.class)
                .orShould()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .accessField(System.class, "in")
                .check(CLASSES);
    }

    @Test
    void chanceComesFromGeneratorsThatAreHandedDown() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Random.class)
                .orShould()
                .callMethod(Math.class, "random")
                .check(CLASSES);
    }

    @Test
    void nothingGlobalChanges() {
        fields().that().areStatic().should().beFinal().check(CLASSES);
        fields().that().arePublic().should().beStatic().andShould().beFinal().check(CLASSES);
    }
}
