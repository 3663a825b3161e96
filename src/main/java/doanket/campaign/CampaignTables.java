package doanket.campaign;

import doanket.criteria.CriterionScore;
import doanket.identity.Actor;
import doanket.identity.Allowed;
import doanket.identity.Permission;
import doanket.organisation.XlsxTable;
import doanket.organisation.XlsxTable.Column;
import doanket.platform.NotFoundException;
import doanket.platform.VietnamTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Every table of a campaign as a workbook, with the same figures as on its page. */
@ApplicationScoped
@Transactional
public class CampaignTables {

    private static final int NUMBER = 12;
    private static final int NAME = 40;
    private static final int TEXT = 24;

    private final CampaignScores scores;
    private final CampaignReading reading;
    private final CampaignMap map;
    private final Actor actor;

    protected CampaignTables() { // for the CDI proxy
        this(null, null, null, null);
    }

    @Inject
    CampaignTables(CampaignScores scores, CampaignReading reading, CampaignMap map, Actor actor) {
        this.scores = scores;
        this.reading = reading;
        this.map = map;
        this.actor = actor;
    }

    /** Places by criteria on that day, or today for null. */
    @Allowed(value = Permission.CAMPAIGN_READ, of = CampaignScopes.class)
    public byte[] scorecard(UUID id, LocalDate day) {
        var sheet = scores.scorecard(id, day);
        var columns = new ArrayList<>(List.of(column("column.code", NUMBER), column("column.place", NAME)));
        sheet.criteria().forEach(one -> columns.add(new Column(one.label(), NUMBER)));
        columns.add(column("column.met", NUMBER));
        var rows = sheet.lines().stream().map(this::row).toList();
        var title = sheet.head().name() + " - " + word("scorecard.asOf", VietnamTime.told(sheet.day()));
        return table("scorecard.title", title, columns, rows);
    }

    private List<Object> row(ScoreSheet.Line line) {
        var row =
                new ArrayList<Object>(List.of(line.place().code(), line.place().name()));
        line.cells().forEach(cell -> row.add(verdict(cell)));
        row.add(line.met());
        return row;
    }

    private String verdict(CriterionScore cell) {
        return word("result." + (cell.verdict() == null ? "none" : cell.verdict()));
    }

    /** Period by period. */
    @Allowed(value = Permission.CAMPAIGN_READ, of = CampaignScopes.class)
    public byte[] progress(UUID id) {
        var sheet = scores.progress(id);
        var columns = List.of(
                column("column.period", TEXT),
                column("column.reported", NUMBER),
                column("column.whole", NUMBER),
                column("view.average", NUMBER));
        var rows = sheet.periods().stream()
                .map(one -> List.<Object>of(VietnamTime.told(one.end()), one.units(), one.whole(), one.average()))
                .toList();
        return table("progress.title", sheet.head().name(), columns, rows);
    }

    /** The league table of today. */
    @Allowed(value = Permission.CAMPAIGN_READ, of = CampaignScopes.class)
    public byte[] league(UUID id) {
        var sheet = reading.sheet(id);
        var columns = List.of(
                column("column.rank", NUMBER),
                column("column.place", NAME),
                column("column.met", NUMBER),
                column("column.criterion", NUMBER));
        var rows = sheet.standing().ranks().stream()
                .map(one -> List.<Object>of(one.rank(), one.name(), one.met(), one.of()))
                .toList();
        var title = sheet.head().name() + " - " + word("scorecard.asOf", VietnamTime.told(sheet.day()));
        return table("view.league", title, columns, rows);
    }

    /** One indicator in all places on that day. */
    @Allowed(value = Permission.CAMPAIGN_READ, of = CampaignScopes.class)
    public byte[] map(UUID id, UUID indicator, LocalDate day) {
        var sheet = map.sheet(id, indicator, day);
        if (sheet.isBlank()) {
            throw new NotFoundException();
        }
        var columns = List.of(
                column("column.code", NUMBER),
                column("column.place", NAME),
                column("column.figure", TEXT),
                column("column.result", TEXT),
                column("column.period", TEXT));
        var rows = sheet.lines().stream()
                .map(one -> List.<Object>of(
                        one.place().code(),
                        one.place().name(),
                        one.told(),
                        one.band().isEmpty() ? word("tone." + one.tone()) : one.band(),
                        one.periodEnd() == null ? "" : VietnamTime.told(one.periodEnd())))
                .toList();
        var title = sheet.shown().label() + " - " + word("scorecard.asOf", VietnamTime.told(sheet.day()));
        return table("map.title", title, columns, rows);
    }

    /** One place in all its indicators on that day. */
    @Allowed(value = Permission.CAMPAIGN_READ, of = CampaignScopes.class)
    public byte[] place(UUID id, UUID unit, LocalDate day) {
        var sheet = scores.place(id, unit, day);
        var columns = List.of(
                column("column.criterion", TEXT),
                column("column.indicator", NAME),
                column("column.figure", TEXT),
                column("column.threshold", NUMBER),
                column("column.target", NUMBER),
                column("column.self", TEXT),
                column("column.result", TEXT));
        var rows = sheet.parts().stream()
                .flatMap(part -> part.lines().stream())
                .map(line -> List.<Object>of(
                        line.criterion().label(),
                        line.indicator().label(),
                        line.told(),
                        line.thresholdTold(),
                        line.targetTold(),
                        line.figure() == null ? "" : result(line.figure().reckoned()),
                        line.figure() == null ? "" : result(line.figure().result())))
                .toList();
        var title = sheet.place().name() + " - " + word("scorecard.asOf", VietnamTime.told(sheet.day()));
        return table("scorecard.title", title, columns, rows);
    }

    private String result(Object result) {
        return word("result." + (result == null ? "none" : result));
    }

    private byte[] table(String sheet, String title, List<Column> columns, List<List<Object>> rows) {
        return new XlsxTable(word(sheet), List.of(title), columns, rows, 2).write();
    }

    private Column column(String key, int width) {
        return new Column(word(key), width);
    }

    private String word(String key, Object... arguments) {
        return Words.of(actor.locale(), key, arguments);
    }
}
