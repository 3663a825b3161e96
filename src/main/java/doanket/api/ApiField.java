package doanket.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What a field or a parameter means, in a Vietnamese and an English sentence for the document, and whether it must be sent. */
@Target({ElementType.RECORD_COMPONENT, ElementType.PARAMETER, ElementType.FIELD})
@Retention(RetentionPolicy.RUNTIME)
public @interface ApiField {

    String value() default "";

    String en() default "";

    boolean required() default false;
}
