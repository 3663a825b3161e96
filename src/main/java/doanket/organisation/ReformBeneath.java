package doanket.organisation;

import java.io.Serializable;
import java.util.UUID;

/**
 * A unit directly beneath one that is split: its name, its type, and the name of the new unit it goes to, which is nothing where
 * that is not planned yet. {@code chosen}: the plan says so; otherwise it goes to the one that takes over.
 */
public record ReformBeneath(UUID unit, String name, String typeVi, String typeEn, String heir, boolean chosen)
        implements Serializable {

    public String type(String language) {
        return "en".equals(language) ? typeEn : typeVi;
    }
}
