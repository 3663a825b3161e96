package doanket.organisation;

/** Keys of further facts about a unit that the pages know how to name; others may be kept too. */
public final class UnitAttribute {

    /** 1, 2 or 3: the group of a commune in the new-rural programme. */
    public static final String COMMUNE_GROUP = "communeGroup";

    /** I, II or III: the zone of ethnic-minority and mountainous areas. */
    public static final String ZONE = "zone";

    /** In square kilometres, as a decimal number with a point. */
    public static final String AREA = "area";

    public static final String ADDRESS = "address";
    public static final String PHONE = "phone";
    public static final String EMAIL = "email";

    private UnitAttribute() {}
}
