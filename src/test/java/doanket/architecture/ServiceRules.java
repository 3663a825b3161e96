package doanket.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaModifier.FINAL;
import static com.tngtech.archunit.core.domain.JavaModifier.PUBLIC;
import static com.tngtech.archunit.core.domain.JavaModifier.STATIC;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import doanket.identity.Allowed;
import doanket.identity.ScopeSource;
import jakarta.ejb.Schedule;
import jakarta.ejb.Schedules;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Calendar;
import java.util.Date;
import java.util.Set;

/** A service is where a transaction and a permission check begin: one public method, one transaction, one verb. */
public final class ServiceRules {

    private static final Set<String> WAYS_TO_ASK_THE_MACHINE = Set.of("now", "currentTimeMillis", "getInstance");

    @ArchTest
    static final ArchRule a_service_is_one_transaction_for_each_of_its_methods = noMethods()
            .that()
            .areDeclaredInClassesThat()
            .arePublic()
            .should()
            .beAnnotatedWith(Transactional.class)
            .as("public classes should be transactional as a whole or not at all");

    @ArchTest
    static final ArchRule services_are_beans_of_the_application = classes()
            .that(describe("are services", Features::isService))
            .should()
            .beAnnotatedWith(ApplicationScoped.class)
            .andShould(Conditions.lieInTheRootPackageOfAFeature());

    @ArchTest
    static final ArchRule services_keep_nothing_between_calls = fields().that()
            .areDeclaredInClassesThat(describe("are services", Features::isService))
            .and()
            .doNotHaveRawType(EntityManager.class)
            .should()
            .beFinal();

    @ArchTest
    static final ArchRule every_operation_names_its_permission = methods()
            .that()
            .arePublic()
            .and()
            .areNotStatic()
            .and()
            .areDeclaredInClassesThat(describe("are services", Features::isService))
            .should()
            .beAnnotatedWith(Allowed.class);

    @ArchTest
    static final ArchRule a_guard_stands_where_the_container_sees_it =
            methods().that().areAnnotatedWith(Allowed.class).should(beReachableByInterceptors());

    @ArchTest
    static final ArchRule the_guarded_object_is_the_first_argument = methods()
            .that()
            .areAnnotatedWith(describe(
                    "@Allowed with a scope",
                    annotation -> annotation.getRawType().isEquivalentTo(Allowed.class)
                            && !annotation.as(Allowed.class).of().equals(ScopeSource.Anywhere.class)))
            .should(haveAnArgument());

    @ArchTest
    static final ArchRule time_comes_from_the_clock = noClasses()
            .should()
            .callCodeUnitWhere(describe("asks the machine for the time", ServiceRules::asksTheMachine))
            .orShould()
            .callConstructor(Date.class);

    @ArchTest
    static final ArchRule the_clock_is_made_in_one_place = noClasses()
            .that()
            .doNotHaveSimpleName("SystemClock")
            .should()
            .callMethodWhere(describe(
                    "makes a clock",
                    call -> call.getTargetOwner().isEquivalentTo(Clock.class)
                            && call.getName().startsWith("system")));

    /** The server keeps such timers in its own H2 database or in memory; jobs are rows of ours. */
    @ArchTest
    static final ArchRule no_timer_is_persistent = noMethods()
            .should()
            .beAnnotatedWith(describe(
                    "a timer that the server keeps",
                    annotation -> annotation.getRawType().isEquivalentTo(Schedules.class)
                            || annotation.getRawType().isEquivalentTo(Schedule.class)
                                    && annotation.as(Schedule.class).persistent()));

    private ServiceRules() {}

    private static boolean asksTheMachine(JavaCall<?> call) {
        var owner = call.getTargetOwner();
        boolean time = owner.getPackageName().equals("java.time")
                || owner.isEquivalentTo(System.class)
                || owner.isEquivalentTo(Calendar.class);
        return time
                && WAYS_TO_ASK_THE_MACHINE.contains(call.getName())
                && call.getTarget().getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
    }

    private static ArchCondition<JavaMethod> beReachableByInterceptors() {
        return new ArchCondition<>("be reachable by interceptors") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                var modifiers = method.getModifiers();
                boolean fine = modifiers.contains(PUBLIC)
                        && !modifiers.contains(STATIC)
                        && !modifiers.contains(FINAL)
                        && Features.isService(method.getOwner());
                events.add(new SimpleConditionEvent(method, fine, method.getFullName() + " is guarded by nobody"));
            }
        };
    }

    private static ArchCondition<JavaMethod> haveAnArgument() {
        return new ArchCondition<>("have the key of the object as first argument") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean fine = !method.getRawParameterTypes().isEmpty();
                events.add(new SimpleConditionEvent(method, fine, method.getFullName() + " names no object"));
            }
        };
    }
}
