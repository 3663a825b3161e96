package doanket.identity;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the permission a service method asks for. With {@link #of()} the method's first argument is the key of an object:
 * the interceptor fetches that object's scope and asks whether the permission holds for it; an unknown and a forbidden
 * object then look the same. Without it the permission must be held somewhere, and the method narrows its rows itself.
 */
@InterceptorBinding
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Allowed {

    @Nonbinding
    Permission value() default Permission.SIGNED_IN;

    @Nonbinding
    Class<? extends ScopeSource> of() default ScopeSource.Anywhere.class;
}
