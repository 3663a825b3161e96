package doanket.criteria;

import doanket.criteria.ThresholdRows.Asked;
import doanket.criteria.ThresholdRows.Where;
import doanket.identity.Actor;
import doanket.identity.Deeds;
import doanket.organisation.ReturnedTable;
import doanket.organisation.TableHead;
import doanket.organisation.XlsxFile;
import doanket.organisation.XlsxTable;
import doanket.platform.Uuids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * All that has to be reached by a set, and each indicator of which nothing was decided yet. Nothing that was decided is
 * rewritten: what is edited for the same place and day is withdrawn and decided anew, another place or day is one more.
 */
@ApplicationScoped
class ThresholdTable implements KeptTable {

    private static final int FIXED = 3;

    private final IndicatorRepository indicators;
    private final Decisions decisions;
    private final PlacementRepository placements;
    private final Actor actor;
    private final Deeds deeds;

    protected ThresholdTable() { // for the CDI proxy
        this(null, null, null, null, null);
    }

    @Inject
    ThresholdTable(
            IndicatorRepository indicators,
            Decisions decisions,
            PlacementRepository placements,
            Actor actor,
            Deeds deeds) {
        this.indicators = indicators;
        this.decisions = decisions;
        this.placements = placements;
        this.actor = actor;
        this.deeds = deeds;
    }

    @Override
    public String name(UUID set) {
        return indicators.set(set).name();
    }

    private static TableHead head(SetInfo set, Locale language) {
        var mark = XlsxFile.tidy(Words.of(language, "sheet.thresholdsMark", set.code()));
        return new TableHead(mark, ThresholdRows.heads(language));
    }

    private List<Asked> asked(UUID set) {
        var codes = indicators.criteria(set).stream().collect(Collectors.toMap(CriterionInfo::id, CriterionInfo::code));
        var all = indicators.ofSet(set);
        var known = decisions.of(all.stream().map(IndicatorInfo::id).toList()).stream()
                .collect(Collectors.groupingBy(Threshold::indicator));
        return all.stream()
                .map(one -> new Asked(codes.get(one.criterion()), one, known.getOrDefault(one.id(), List.of())))
                .toList();
    }

    @Override
    public XlsxTable written(UUID id, LocalDate day) {
        var set = indicators.set(id);
        var asked = asked(id);
        var units = asked.stream()
                .flatMap(one -> one.decided().stream())
                .filter(one -> one.scope() == ThresholdScope.UNIT)
                .flatMap(one -> Uuids.parse(one.key()).stream())
                .toList();
        var rows = new ThresholdRows(asked, new Where(regions(), placements.unitsOf(units)));
        var language = actor.locale();
        return new XlsxTable(
                Words.of(language, "sheet.thresholds"),
                List.of(
                        set.name(),
                        Words.of(language, "sheet.thresholdsHelp"),
                        head(set, language).mark()),
                ThresholdRows.columns(language),
                rows.written(language),
                FIXED);
    }

    private PlaceFinder.Regions regions() {
        return new PlaceFinder.Regions(placements.regions());
    }

    @Override
    public void hold(UUID set) {
        decisions.hold(set);
    }

    @Override
    public TablePreview read(UUID set, byte[] content) {
        var info = indicators.set(set);
        var table = ReturnedTable.exactly(content, language -> head(info, language));
        var units = placements.units(ThresholdRows.codes(table.rows()));
        var rows = new ThresholdRows(asked(set), new Where(regions(), units));
        return new TablePreview(rows.changes(table.rows()), null, actor.now());
    }

    @Override
    public boolean take(UUID set, TablePreview preview) {
        var puts = preview.decisions();
        var instead = puts.stream()
                .map(TablePut.Decision::instead)
                .filter(Objects::nonNull)
                .toList();
        var wanted = puts.stream().map(TablePut.Decision::threshold).toList();
        if (!decisions.replace(instead, wanted, actor.stamp())) {
            return false;
        }
        var known = indicators.ofSet(set).stream().collect(Collectors.toMap(IndicatorInfo::id, Function.identity()));
        deeds.write(
                "criteria.decided",
                wanted.stream()
                        .map(one -> new Deeds.Subject(set, null, ThresholdRows.told(one, known.get(one.indicator()))))
                        .toList());
        return true;
    }
}
