package mawaqif;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
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
                        .or()
                        .resideInAPackage("mawaqif.charts")
                        .should()
                        .onlyDependOnClassesThat()
                        .resideInAnyPackage(
                                "java..",
                                "org.jspecify..",
                                "mawaqif.analysis..",
                                "mawaqif.charts",
                                "org.springframework.modulith"));
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

    private static void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(MAWAQIF);
    }
}
