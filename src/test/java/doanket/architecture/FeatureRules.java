package doanket.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.modules.syntax.ModuleDependencyScope.consideringOnlyDependenciesInAnyPackage;
import static com.tngtech.archunit.library.modules.syntax.ModuleRuleDefinition.modules;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import doanket.platform.Feature;
import java.util.Set;

/** What a feature is, what it may lean on, and what may pass from one to another. */
public final class FeatureRules {

    /** What all features stand on: base classes and tools are their very purpose. */
    private static final Set<String> KITS = Set.of("platform", "web");

    @ArchTest
    static final ArchRule features_lean_only_on_the_features_they_declare = modules()
            .definedByAnnotation(Feature.class)
            .should()
            .respectTheirAllowedDependenciesDeclaredIn(
                    "allowedDependencies", consideringOnlyDependenciesInAnyPackage("doanket.."));

    @ArchTest
    static final ArchRule features_meet_only_in_their_root_packages = modules()
            .definedByAnnotation(Feature.class)
            .should()
            .onlyDependOnEachOtherThroughClassesThat(
                    describe("lie in the root package of a feature", Features::isInRootPackage));

    @ArchTest
    static final ArchRule features_form_no_cycle =
            modules().definedByAnnotation(Feature.class).should().beFreeOfCycles();

    @ArchTest
    static final ArchRule beneath_a_feature_lies_only_its_web_or_rest_part = classes()
            .that()
            .resideOutsideOfPackage("..launcher..")
            .should(lieInARootPackageOrItsWebPart())
            .as("beneath a feature's root package there should only be web and rest");

    @ArchTest
    static final ArchRule the_launcher_stands_alone = classes()
            .that()
            .resideInAPackage("..launcher..")
            .should()
            .onlyDependOnClassesThat(describe(
                    "are not the portal's",
                    type -> !Features.isOurs(type) || type.getPackageName().contains(".launcher")))
            .andShould()
            .onlyHaveDependentClassesThat()
            .resideInAPackage("..launcher..");

    @ArchTest
    static final ArchRule what_crosses_a_wall_cannot_be_changed_behind_it = classes()
            .should(receiveOnlyWhatMayCross())
            .as("across the walls should go only ids, records, enums, events, services and interfaces");

    private FeatureRules() {}

    private static ArchCondition<JavaClass> lieInARootPackageOrItsWebPart() {
        return new ArchCondition<>("lie in a root package or its web part") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                var home = type.getPackage();
                boolean fine = home.isAnnotatedWith(Feature.class)
                        || Set.of("web", "rest").contains(home.getRelativeName())
                                && home.getParent().filter(Features::isRoot).isPresent();
                events.add(new SimpleConditionEvent(type, fine, type.getName() + " lies in " + home.getName()));
            }
        };
    }

    private static ArchCondition<JavaClass> receiveOnlyWhatMayCross() {
        return new ArchCondition<>("receive only what may cross") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                var home = Features.of(type);
                type.getDirectDependenciesFromSelf().stream()
                        .filter(dependency -> Features.isOurs(dependency.getTargetClass()))
                        .filter(dependency ->
                                !Features.of(dependency.getTargetClass()).equals(home))
                        .filter(dependency ->
                                !mayCross(dependency.getTargetClass().getBaseComponentType()))
                        .forEach(dependency ->
                                events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription())));
            }
        };
    }

    private static boolean mayCross(JavaClass type) {
        return KITS.contains(Features.of(type).map(JavaPackage::getRelativeName).orElse(""))
                || type.isRecord()
                || type.isEnum()
                || type.isInterface()
                || type.isAssignableTo(Throwable.class)
                || Features.isBean(type)
                || type.getAllFields().stream()
                        .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC))
                        .allMatch(field -> field.getModifiers().contains(JavaModifier.FINAL));
    }
}
