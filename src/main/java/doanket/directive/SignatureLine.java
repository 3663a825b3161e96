package doanket.directive;

import java.io.Serializable;

/** Who is to sign, and how: the code of the signing form, in whose name (may be empty), the post, and the name. */
public record SignatureLine(String form, String onBehalfOf, String post, String name) implements Serializable {

    public static final int TEXT_MAX = 200;
    public static final int NAME_MAX = 100;
}
