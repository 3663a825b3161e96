package doanket.criteria;

import doanket.identity.Actor;
import doanket.identity.Deeds;
import doanket.organisation.ReturnedTable;
import doanket.organisation.TableHead;
import doanket.organisation.XlsxTable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Which province is in which region of the plan; a region has no days. */
@ApplicationScoped
class RegionTable implements KeptTable {

    private static final String REGION = "sheet.region";

    private final PlacementRepository placements;
    private final PlaceFinder places;
    private final JudgingAgain again;
    private final Actor actor;
    private final Deeds deeds;

    protected RegionTable() { // for the CDI proxy
        this(null, null, null, null, null);
    }

    @Inject
    RegionTable(PlacementRepository placements, PlaceFinder places, JudgingAgain again, Actor actor, Deeds deeds) {
        this.placements = placements;
        this.places = places;
        this.again = again;
        this.actor = actor;
        this.deeds = deeds;
    }

    @Override
    public String name(UUID set) {
        return "";
    }

    private static TableHead head(Locale language) {
        return new TableHead(Words.of(language, "sheet.regionsMark"), PlaceRows.heads(language, REGION));
    }

    @Override
    public XlsxTable written(UUID set, LocalDate day) {
        var regions = places.regions();
        var language = actor.locale();
        return new XlsxTable(
                Words.of(language, REGION),
                List.of(
                        "Đoàn Kết",
                        Words.of(language, "sheet.regionsHelp"),
                        head(language).mark()),
                PlaceRows.columns(language, REGION),
                placements.provinces(day).stream()
                        .map(one -> PlaceRows.row(one, regions::name))
                        .toList(),
                2);
    }

    /** Each province is held by the moment at which it was put where it is. */
    @Override
    public void hold(UUID set) {
        placements.holdRegions();
    }

    @Override
    public TablePreview read(UUID set, byte[] content) {
        var table = ReturnedTable.exactly(content, RegionTable::head);
        var rows = new PlaceRows(
                placements.units(PlaceRows.codes(table.rows())),
                new InRegions(placements.regionsOf(), places.regions()));
        return new TablePreview(rows.changes(table.rows()), null, actor.now());
    }

    @Override
    public boolean take(UUID set, TablePreview preview) {
        var regions =
                preview.placings().stream().collect(Collectors.toMap(TablePut.Placing::unit, TablePut.Placing::place));
        if (placements.putRegions(regions, actor.now(), preview.seen()) < regions.size()) {
            return false;
        }
        again.assigned(regions.keySet());
        deeds.write(
                "criteria.assigned",
                preview.placings().stream()
                        .map(put -> new Deeds.Subject(null, put.unit(), put.place()))
                        .toList());
        return true;
    }

    private record InRegions(Map<UUID, String> known, PlaceFinder.Regions regions) implements PlaceRows.Places {

        @Override
        public String now(UUID unit) {
            return known.getOrDefault(unit, "");
        }

        @Override
        public String planned(UUID unit) {
            return told(now(unit));
        }

        @Override
        public String read(String typed) {
            return regions.code(typed);
        }

        @Override
        public String told(String place) {
            return regions.name(place);
        }
    }
}
