package doanket.criteria;

import doanket.identity.Actor;
import doanket.identity.Deeds;
import doanket.organisation.ReturnedTable;
import doanket.organisation.TableHead;
import doanket.organisation.XlsxFile;
import doanket.organisation.XlsxTable;
import doanket.platform.TypedDay;
import doanket.platform.VietnamTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Who is in which group of a set on a day. The file keeps its day: what is edited in it holds from that day on, so a file that
 * nobody edited changes nothing whenever it comes back.
 */
@ApplicationScoped
class GroupTable implements KeptTable {

    private static final int GROUP_MAX = 20;
    private static final String GROUP = "sheet.group";

    private final PlacementRepository placements;
    private final IndicatorRepository indicators;
    private final JudgingAgain again;
    private final Actor actor;
    private final Deeds deeds;

    protected GroupTable() { // for the CDI proxy
        this(null, null, null, null, null);
    }

    @Inject
    GroupTable(
            PlacementRepository placements,
            IndicatorRepository indicators,
            JudgingAgain again,
            Actor actor,
            Deeds deeds) {
        this.placements = placements;
        this.indicators = indicators;
        this.again = again;
        this.actor = actor;
        this.deeds = deeds;
    }

    @Override
    public String name(UUID set) {
        return indicators.set(set).name();
    }

    private static TableHead head(SetInfo set, Locale language) {
        var mark = XlsxFile.tidy(Words.of(language, "sheet.groupsMark", set.code()));
        return new TableHead(mark, PlaceRows.heads(language, GROUP));
    }

    @Override
    public XlsxTable written(UUID id, LocalDate day) {
        var set = indicators.set(id);
        var language = actor.locale();
        return new XlsxTable(
                Words.of(language, GROUP),
                List.of(
                        set.name(),
                        Words.of(language, "sheet.groupsHelp"),
                        head(set, language).mark() + " " + VietnamTime.DATE.format(day)),
                PlaceRows.columns(language, GROUP),
                placements.placed(id, day).stream()
                        .map(one -> PlaceRows.row(one, UnaryOperator.identity()))
                        .toList(),
                2);
    }

    @Override
    public void hold(UUID set) {
        placements.hold(set);
    }

    @Override
    public TablePreview read(UUID set, byte[] content) {
        var info = indicators.set(set);
        var table = ReturnedTable.read(content, language -> head(info, language));
        var from = Wording.day(TypedDay.of(table.told()));
        var known = placements.groups(set).stream().collect(Collectors.groupingBy(SetSheet.GroupRow::unit));
        var rows = new PlaceRows(placements.units(PlaceRows.codes(table.rows())), new Groups(known, from));
        return new TablePreview(rows.changes(table.rows()), from, actor.now());
    }

    @Override
    public boolean take(UUID set, TablePreview preview) {
        var groups =
                preview.placings().stream().collect(Collectors.toMap(TablePut.Placing::unit, TablePut.Placing::place));
        placements.move(set, groups, preview.from(), actor.now());
        again.moved(set, groups.keySet(), preview.from());
        var told = ", " + VietnamTime.told(preview.from());
        deeds.write(
                "criteria.moved",
                preview.placings().stream()
                        .map(put -> new Deeds.Subject(set, put.unit(), put.place() + told))
                        .toList());
        return true;
    }

    /** Of units on a day, each from the earliest to the last. */
    private record Groups(Map<UUID, List<SetSheet.GroupRow>> known, LocalDate day) implements PlaceRows.Places {

        @Override
        public String now(UUID unit) {
            return known.getOrDefault(unit, List.of()).stream()
                    .filter(one -> !one.from().isAfter(day))
                    .filter(one -> one.until() == null || !one.until().isBefore(day))
                    .map(SetSheet.GroupRow::group)
                    .findFirst()
                    .orElse("");
        }

        @Override
        public String planned(UUID unit) {
            return now(unit)
                    + known.getOrDefault(unit, List.of()).stream()
                            .filter(one -> one.from().isAfter(day))
                            .map(one -> " → " + one.group() + " (" + VietnamTime.told(one.from()) + ")")
                            .collect(Collectors.joining());
        }

        @Override
        public String read(String typed) {
            return Wording.text(XlsxFile.tidy(typed), GROUP_MAX);
        }

        @Override
        public String told(String place) {
            return place;
        }
    }
}
