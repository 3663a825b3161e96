package doanket.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.conditions.ArchConditions.beProtected;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.constructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.domain.properties.HasParameterTypes;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import doanket.platform.AggregateRoot;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Entities and repositories stay behind the wall of their feature, and an entity guards itself. */
public final class EntityRules {

    /** Who did something and when: a value without identity, kept by each feature in the tables of its own. */
    private static final Set<String> SHARED =
            Set.of("doanket.platform.StoredBeginner", "doanket.platform.StoredStamp", "doanket.platform.LastStep");

    @ArchTest
    static final ArchRule entities_stay_inside_their_feature = classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .or()
            .areAnnotatedWith(Embeddable.class)
            .and(describe("are not a value that every feature embeds", type -> !SHARED.contains(type.getName())))
            .should()
            .bePackagePrivate();

    @ArchTest
    static final ArchRule repositories_stay_inside_their_feature =
            classes().that().haveSimpleNameEndingWith("Repository").should().bePackagePrivate();

    /** 7: what has no identity from birth, and why. */
    private static final Map<String, String> WITHOUT_ROOT = Map.of(
            "doanket.identity.Role", "data of the installation, read only; its code is its identity",
            "doanket.organisation.UnitLevel", "an entry of a catalogue is its code; its version is compared in SQL",
            "doanket.organisation.UnitType", "as UnitLevel",
            "doanket.organisation.RelationKind", "as UnitLevel",
            "doanket.organisation.Title", "as UnitLevel");

    @ArchTest
    static final ArchRule entities_have_their_identity_from_birth = classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .and(describe("are not named as an exception", type -> !WITHOUT_ROOT.containsKey(type.getName())))
            .should()
            .beAssignableTo(AggregateRoot.class);

    @ArchTest
    static final ArchRule entities_have_verbs_not_setters = noMethods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .should()
            .haveNameMatching("set[A-Z].*");

    @ArchTest
    static final ArchRule entities_keep_their_fields_to_themselves = fields().that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .and()
            .areNotStatic()
            .should()
            .bePrivate();

    @ArchTest
    static final ArchRule the_constructor_without_arguments_is_for_jpa_only = constructors()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .and(HasParameterTypes.Predicates.rawParameterTypes(new Class<?>[0]))
            .should(beProtected());

    @ArchTest
    static final ArchRule what_others_may_call_speaks_of_no_entity = methods()
            .that()
            .arePublic()
            .and()
            .areDeclaredInClassesThat()
            .arePublic()
            .should(speakOfNoEntity());

    private EntityRules() {}

    private static ArchCondition<JavaMethod> speakOfNoEntity() {
        return new ArchCondition<>("take and return no entity") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean fine = Stream.concat(Stream.of(method.getReturnType()), method.getParameterTypes().stream())
                        .map(JavaType::getAllInvolvedRawTypes)
                        .flatMap(types -> types.stream())
                        .map(JavaClass::getBaseComponentType)
                        .noneMatch(type -> type.isAnnotatedWith(Entity.class));
                events.add(new SimpleConditionEvent(method, fine, method.getFullName() + " speaks of an entity"));
            }
        };
    }
}
