package doanket.api;

import doanket.identity.ApiScope;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What an operation does, in a Vietnamese and an English sentence for the document, and the scope a token needs for it. One without is never called. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface ApiOperation {

    String value();

    String en();

    ApiScope scope() default ApiScope.READ;

    /** Whether something new is there afterwards. */
    boolean creates() default false;
}
