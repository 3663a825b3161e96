package doanket.emulation;

import doanket.criteria.TypedNumber;
import java.math.BigDecimal;

/** Numbers of the rules as they are typed. */
public final class TypedBook {

    private TypedBook() {}

    /** Null for nothing typed; refuses what is no number. */
    public static BigDecimal number(String typed) {
        return typed == null || typed.isBlank() ? null : TypedNumber.of(typed.strip(), true);
    }
}
