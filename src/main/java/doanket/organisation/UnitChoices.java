package doanket.organisation;

import java.io.Serializable;
import java.util.List;

/** What can be chosen for a unit: its type, its level, and how it stands beneath another. */
public record UnitChoices(List<CatalogueRow> types, List<CatalogueRow> levels, List<CatalogueRow> kinds)
        implements Serializable {}
