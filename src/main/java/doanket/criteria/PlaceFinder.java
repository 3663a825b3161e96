package doanket.criteria;

import doanket.organisation.UnitDirectory;
import doanket.organisation.UnitName;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Finds the one unit, or the one region, that somebody means by what he typed. */
@ApplicationScoped
class PlaceFinder {

    private static final int MOST = 10;

    private final UnitDirectory units;
    private final PlacementRepository placements;

    protected PlaceFinder() { // for the CDI proxy
        this(null, null);
    }

    @Inject
    PlaceFinder(UnitDirectory units, PlacementRepository placements) {
        this.units = units;
        this.placements = placements;
    }

    UnitName unit(String typed) {
        var wanted = typed == null ? "" : typed.strip();
        var found = units.find(wanted, MOST).stream()
                .filter(one -> one.code().equalsIgnoreCase(wanted) || one.name().equalsIgnoreCase(wanted))
                .toList();
        if (wanted.isEmpty() || found.size() != 1) {
            throw CriteriaRefused.unknownUnit(wanted);
        }
        return found.get(0);
    }

    String region(String typed) {
        return regions().code(typed);
    }

    Regions regions() {
        return new Regions(placements.regions());
    }

    /** All regions, to find many in. */
    record Regions(List<RegionRow> rows) {

        String code(String typed) {
            var wanted = typed == null ? "" : typed.strip();
            return rows.stream()
                    .filter(row -> wanted.equalsIgnoreCase(row.code()) || wanted.equalsIgnoreCase(row.name()))
                    .map(RegionRow::code)
                    .findFirst()
                    .orElseThrow(() -> CriteriaRefused.unknownRegion(wanted));
        }

        /** Empty for none. */
        String name(String code) {
            return rows.stream()
                    .filter(row -> row.code().equals(code))
                    .map(RegionRow::name)
                    .findFirst()
                    .orElse("");
        }
    }
}
