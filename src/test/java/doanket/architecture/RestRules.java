package doanket.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import doanket.api.ApiOperation;
import doanket.api.ApiResource;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;

/** A resource turns what a service tells into records of its own, and says which scope a token needs. */
public final class RestRules {

    @ArchTest
    static final ArchRule only_rest_packages_know_jakarta_rest = noClasses()
            .that()
            .resideOutsideOfPackages("..rest..", "doanket.api..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("jakarta.ws.rs..");

    @ArchTest
    static final ArchRule rest_packages_never_touch_the_database = noClasses()
            .that()
            .resideInAPackage("..rest..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.persistence..", "jakarta.transaction..", "java.sql..", "javax.sql..");

    @ArchTest
    static final ArchRule every_operation_of_the_interface_asks_for_a_scope = methods()
            .that(describe("are operations of the interface", RestRules::isOperation))
            .should()
            .beAnnotatedWith(ApiOperation.class);

    @ArchTest
    static final ArchRule the_document_finds_every_resource =
            classes().that().areAnnotatedWith(Path.class).should().implement(ApiResource.class);

    private RestRules() {}

    private static boolean isOperation(JavaMethod method) {
        return method.isMetaAnnotatedWith(HttpMethod.class);
    }
}
