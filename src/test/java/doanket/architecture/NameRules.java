package doanket.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import doanket.platform.BusinessException;
import jakarta.el.ELContext;
import jakarta.el.ELProcessor;
import jakarta.el.ExpressionFactory;
import jakarta.enterprise.inject.Instance;
import jakarta.validation.ConstraintValidatorContext;
import java.io.ObjectInputStream;
import java.util.Collection;
import java.util.Objects;
import java.util.stream.Collectors;

/** Names say what a thing is for, and nothing is there twice, once as an interface and once for real. */
public final class NameRules {

    @ArchTest
    static final ArchRule nothing_is_called_after_its_technique = noClasses()
            .should()
            .haveSimpleNameEndingWith("Impl")
            .orShould()
            .haveSimpleNameEndingWith("Manager")
            .orShould()
            .haveSimpleNameEndingWith("Helper")
            .orShould()
            .haveNameMatching(".*Utils?");

    /**
     * An interface pays when there is more than one way: two classes here, one in another feature (published downward), or
     * whatever other features bring along (asked for as {@code Instance}). A function's shape is for lambdas.
     */
    @ArchTest
    static final ArchRule no_interface_stands_before_a_single_class = classes()
            .that()
            .areInterfaces()
            .and()
            .areNotAnnotations()
            .and()
            .doNotHaveSimpleName("package-info")
            .and()
            .areNotAnnotatedWith(FunctionalInterface.class)
            .should(Conditions.that("have more than one class behind it", NameRules::pays));

    @ArchTest
    static final ArchRule refusals_are_called_so_and_made_by_their_own_feature = classes()
            .that(describe(
                    "are refusals",
                    type -> type.isAssignableTo(BusinessException.class)
                            && !type.isEquivalentTo(BusinessException.class)))
            .should()
            .haveSimpleNameEndingWith("Refused")
            .andShould(Conditions.lieInTheRootPackageOfAFeature())
            .andShould(Conditions.that(
                    "keep their constructors inside",
                    type -> type.getConstructors().stream()
                            .noneMatch(constructor -> constructor.getModifiers().contains(JavaModifier.PUBLIC))));

    @ArchTest
    static final ArchRule the_server_has_no_terminal = noClasses()
            .that()
            .resideOutsideOfPackage("..launcher..")
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .orShould()
            .callMethod(Throwable.class, "printStackTrace");

    /** What somebody typed must never run: expressions and templates are written by us, in pages and bundles. */
    @ArchTest
    static final ArchRule nothing_typed_is_evaluated = noClasses()
            .should()
            .callMethod(ExpressionFactory.class, "createValueExpression", ELContext.class, String.class, Class.class)
            .orShould()
            .callMethod(
                    ExpressionFactory.class,
                    "createMethodExpression",
                    ELContext.class,
                    String.class,
                    Class.class,
                    Class[].class)
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(ELProcessor.class)
            .orShould()
            .callMethod(ConstraintValidatorContext.class, "buildConstraintViolationWithTemplate", String.class)
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(ObjectInputStream.class);

    private NameRules() {}

    private static boolean pays(JavaClass type) {
        var classes = type.getAllSubclasses().stream()
                .filter(implementation -> !implementation.isInterface())
                .collect(Collectors.toSet());
        return classes.size() > 1 || isImplementedElsewhere(type, classes) || isCollected(type);
    }

    private static boolean isImplementedElsewhere(JavaClass type, Collection<JavaClass> classes) {
        return classes.stream().anyMatch(found -> !Objects.equals(Features.of(found), Features.of(type)));
    }

    private static boolean isCollected(JavaClass type) {
        return type.getDirectDependenciesToSelf().stream()
                .map(dependency -> dependency.getOriginClass())
                .filter(asker -> Features.of(asker).equals(Features.of(type)))
                .flatMap(asker -> asker.getFields().stream())
                .anyMatch(field -> field.getRawType().isEquivalentTo(Instance.class)
                        && field.getType().getAllInvolvedRawTypes().contains(type));
    }
}
