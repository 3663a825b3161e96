package doanket.organisation;

/** The catalogues that an administrator keeps. */
public enum CatalogueKind {
    LEVELS("unit_level"),
    TYPES("unit_type"),
    RELATIONS("relation_kind"),
    TITLES("title");

    private final String table;

    CatalogueKind(String table) {
        this.table = table;
    }

    String table() {
        return table;
    }
}
