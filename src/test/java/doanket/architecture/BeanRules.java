package doanket.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.codeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ConversationScoped;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.context.SessionScoped;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A bean holds what one page shows and calls the one service of its own feature that does the work. */
public final class BeanRules {

    @ArchTest
    static final ArchRule only_web_packages_know_faces = noClasses()
            .that()
            .resideOutsideOfPackage("..web..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.faces..", "org.primefaces..", "com.sun.faces..");

    @ArchTest
    static final ArchRule web_packages_never_touch_the_database = noClasses()
            .that()
            .resideInAPackage("..web..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.persistence..", "jakarta.transaction..", "java.sql..", "javax.sql..");

    @ArchTest
    static final ArchRule a_bean_calls_one_service_of_its_own_feature =
            classes().that().areAnnotatedWith(Named.class).should(callAtMostOneServiceOfItsOwn());

    @ArchTest
    static final ArchRule beans_are_named_after_feature_and_page = classes()
            .that()
            .areAnnotatedWith(describe(
                    "@Named without a name of its own",
                    annotation -> annotation.getRawType().isEquivalentTo(Named.class)
                            && annotation.as(Named.class).value().isEmpty()))
            .should(Conditions.that("be called <Feature><Page>View in ..web", BeanRules::isWellNamed));

    @ArchTest
    static final ArchRule only_the_shared_kit_gives_beans_a_name_of_their_own = classes()
            .that()
            .areAnnotatedWith(describe(
                    "@Named with a name of its own",
                    annotation -> annotation.getRawType().isEquivalentTo(Named.class)
                            && !annotation.as(Named.class).value().isEmpty()))
            .should(Conditions.that("belong to web or identity.web", BeanRules::isShared));

    @ArchTest
    static final ArchRule beans_live_for_a_request_or_a_view = classes()
            .that()
            .areAnnotatedWith(Named.class)
            .should(Conditions.that(
                    "live for a request or a view",
                    bean -> bean.isAnnotatedWith(RequestScoped.class)
                            || bean.isAnnotatedWith(ViewScoped.class)
                            || bean.isAnnotatedWith(ApplicationScoped.class) && isShared(bean)));

    @ArchTest
    static final ArchRule nothing_lives_in_the_session = classes()
            .that(describe("live longer than a view", type -> true))
            .should(Conditions.that(
                    "keep out of the session",
                    type -> !type.isAnnotatedWith(ConversationScoped.class)
                            && (!type.isAnnotatedWith(SessionScoped.class) || isShared(type))));

    @ArchTest
    static final ArchRule getters_only_tell = methods()
            .that()
            .haveNameMatching("(get|is)[A-Z].*")
            .and()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Named.class)
            .should(askNoService());

    @ArchTest
    static final ArchRule a_bean_catches_nothing = codeUnits()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Named.class)
            .should(catchNothing());

    private BeanRules() {}

    /** The parts of the kit that pages of all features see. */
    private static boolean isShared(JavaClass type) {
        var parts = type.getPackageName();
        return parts.endsWith("doanket.web") || parts.endsWith(".identity.web");
    }

    private static boolean isWellNamed(JavaClass bean) {
        var feature = Features.of(bean).map(JavaPackage::getRelativeName).orElse("?");
        var prefix = feature.substring(0, 1).toUpperCase(Locale.ROOT) + feature.substring(1);
        return bean.getSimpleName().matches(prefix + "[A-Z]\\w*View")
                && bean.getPackageName().endsWith("." + feature + ".web");
    }

    private static ArchCondition<JavaClass> callAtMostOneServiceOfItsOwn() {
        return new ArchCondition<>("call at most one service, and of its own feature") {
            @Override
            public void check(JavaClass bean, ConditionEvents events) {
                var services = injected(bean).filter(Features::isService).collect(Collectors.toSet());
                boolean fine = services.size() <= 1
                        && bean.getDirectDependenciesFromSelf().stream()
                                .map(dependency -> dependency.getTargetClass())
                                .filter(Features::isService)
                                .allMatch(service -> Features.of(service).equals(Features.of(bean)));
                events.add(new SimpleConditionEvent(bean, fine, bean.getName() + " calls " + names(services)));
            }
        };
    }

    /** By field or by constructor, as such or inside an {@code Instance}. */
    private static Stream<JavaClass> injected(JavaClass bean) {
        var fields = bean.getFields().stream()
                .filter(field -> field.isAnnotatedWith(Inject.class))
                .map(field -> (JavaType) field.getType());
        var arguments = bean.getConstructors().stream()
                .filter(constructor -> constructor.isAnnotatedWith(Inject.class))
                .flatMap(constructor -> constructor.getParameterTypes().stream());
        return Stream.concat(fields, arguments).flatMap(type -> type.getAllInvolvedRawTypes().stream());
    }

    private static Set<String> names(Set<JavaClass> types) {
        return types.stream().map(JavaClass::getName).collect(Collectors.toSet());
    }

    private static ArchCondition<JavaMethod> askNoService() {
        return new ArchCondition<>("ask no service") {
            @Override
            public void check(JavaMethod getter, ConditionEvents events) {
                boolean fine = getter.getMethodCallsFromSelf().stream()
                        .noneMatch(call -> Features.isService(call.getTargetOwner()));
                events.add(new SimpleConditionEvent(getter, fine, getter.getFullName() + " asks a service"));
            }
        };
    }

    private static ArchCondition<JavaCodeUnit> catchNothing() {
        return new ArchCondition<>("catch nothing") {
            @Override
            public void check(JavaCodeUnit unit, ConditionEvents events) {
                boolean fine = unit.getTryCatchBlocks().isEmpty();
                events.add(new SimpleConditionEvent(unit, fine, unit.getFullName() + " has a try block"));
            }
        };
    }
}
