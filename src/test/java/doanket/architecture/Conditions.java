package doanket.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.function.Predicate;

/** Short forms of conditions on classes. */
final class Conditions {

    private Conditions() {}

    static ArchCondition<JavaClass> that(String description, Predicate<JavaClass> holds) {
        return new ArchCondition<>(description) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean fine = holds.test(type);
                var verdict = type.getName() + (fine ? " does " : " does not ") + description;
                events.add(new SimpleConditionEvent(type, fine, verdict));
            }
        };
    }

    static ArchCondition<JavaClass> lieInTheRootPackageOfAFeature() {
        return that("lie in the root package of a feature", Features::isInRootPackage);
    }
}
