package doanket.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaPackage;
import doanket.platform.Feature;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ConversationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.context.SessionScoped;
import jakarta.faces.view.ViewScoped;
import jakarta.transaction.Transactional;
import java.lang.annotation.Annotation;
import java.util.Optional;
import java.util.Set;

/** Tells of a class which feature it belongs to and what part it plays there. */
final class Features {

    static final Set<Class<? extends Annotation>> SCOPES = Set.of(
            ApplicationScoped.class,
            RequestScoped.class,
            ViewScoped.class,
            SessionScoped.class,
            ConversationScoped.class,
            Dependent.class);

    private Features() {}

    static boolean isOurs(JavaClass type) {
        return type.getPackageName().startsWith("doanket.");
    }

    static boolean isRoot(JavaPackage candidate) {
        return candidate.isAnnotatedWith(Feature.class);
    }

    static boolean isInRootPackage(JavaClass type) {
        return isRoot(type.getPackage());
    }

    /** The root package of the feature that a class belongs to. */
    static Optional<JavaPackage> of(JavaClass type) {
        var candidate = Optional.of(type.getPackage());
        while (candidate.filter(found -> !isRoot(found)).isPresent()) {
            candidate = candidate.flatMap(JavaPackage::getParent);
        }
        return candidate;
    }

    static boolean isService(JavaClass type) {
        return type.isAnnotatedWith(Transactional.class);
    }

    static boolean isBean(JavaClass type) {
        return SCOPES.stream().anyMatch(type::isAnnotatedWith);
    }
}
