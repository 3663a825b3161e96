package doanket.organisation;

import java.util.List;

/** What the directory can be narrowed by; the unit it is narrowed to now where that is none of the places (or null). */
public record DirectoryChoices(
        List<CatalogueRow> types, List<CatalogueRow> levels, List<AreaGroup> areas, UnitName chosen) {}
