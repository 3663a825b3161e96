package doanket.news;

import java.io.Serializable;

/** One line of an audience in the reader's words; whatever is null means "any". */
public record AudienceLabel(String unitName, boolean withSubtree, String unitType, String role)
        implements Serializable {}
