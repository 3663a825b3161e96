package doanket.organisation;

/** The catalogues that an administrator keeps. */
public enum CatalogueKind {
    LEVELS("unit_level", "unit", "level_code"),
    TYPES("unit_type", "unit", "type_code"),
    RELATIONS("relation_kind", "unit_relation", "kind_code"),
    TITLES("title", "appointment", "title_code");

    private final String table;
    private final String user;
    private final String column;

    CatalogueKind(String table, String user, String column) {
        this.table = table;
        this.user = user;
        this.column = column;
    }

    /** The table that says where an entry is used. */
    String user() {
        return user;
    }

    String column() {
        return column;
    }

    String table() {
        return table;
    }
}
