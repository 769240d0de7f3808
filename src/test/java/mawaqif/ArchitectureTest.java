package mawaqif;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import com.vaadin.flow.router.Route;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.bind.annotation.RestController;

/** The house rules that code can break without the compiler noticing. */
class ArchitectureTest {

    private static final JavaClasses MAWAQIF =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("mawaqif");

    @Test
    void keepsAnalysisAndFigureModelsPure() {
        check(
                classes()
                        .that()
                        .resideInAPackage("mawaqif.analysis..")
                        .should()
                        .onlyDependOnClassesThat()
                        .resideInAnyPackage(
                                "java..",
                                "org.jspecify..",
                                "mawaqif.analysis..",
                                "org.springframework.modulith"));
        DescribedPredicate<JavaClass> figures =
                resideInAPackage("mawaqif.charts..")
                        .and(not(resideInAPackage("mawaqif.charts.render..")));
        check(
                classes()
                        .that(figures)
                        .should()
                        .onlyDependOnClassesThat(
                                figures.or(
                                        resideInAnyPackage(
                                                "java..",
                                                "org.jspecify..",
                                                "org.springframework.modulith"))));
    }

    @Test
    void keepsTheFoldersOfFiguresFreeOfCycles() {
        check(slices().assignedFrom(new ChartFolders()).should().beFreeOfCycles());
    }

    @Test
    void keepsVaadinComponentsOnTheScreens() {
        check(
                noClasses()
                        .that(
                                not(resideInAnyPackage("mawaqif.ui..", "mawaqif.shell.."))
                                        .and(not(resideInAPackage("mawaqif.*.ui.."))))
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("com.vaadin.flow.component.."));
    }

    @Test
    void keepsSqlOutOfTheScreens() {
        check(
                noClasses()
                        .that()
                        .resideInAnyPackage("mawaqif.*.ui..", "mawaqif.shell..", "mawaqif.*.rest..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("java.sql..", "org.springframework.jdbc.."));
    }

    @Test
    void hidesViewsControllersStoresAndConfiguration() {
        check(
                classes()
                        .that(
                                annotatedWith(Route.class)
                                        .or(annotatedWith(RestController.class))
                                        .or(annotatedWith(Configuration.class)))
                        .should()
                        .bePackagePrivate());
        check(
                classes()
                        .that()
                        .haveSimpleNameStartingWith("Jdbc")
                        .should()
                        .notHaveModifier(JavaModifier.PUBLIC));
    }

    /** A slice for each package of charts, its root too. */
    private static final class ChartFolders implements SliceAssignment {
        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            String folder = type.getPackageName();
            return folder.equals("mawaqif.charts") || folder.startsWith("mawaqif.charts.")
                    ? SliceIdentifier.of(folder)
                    : SliceIdentifier.ignore();
        }

        @Override
        public String getDescription() {
            return "the folders of charts";
        }
    }

    private static void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(MAWAQIF);
    }
}
