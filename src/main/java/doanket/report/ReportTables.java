package doanket.report;

import doanket.identity.Actor;
import doanket.identity.Allowed;
import doanket.identity.Permission;
import doanket.organisation.XlsxTable;
import doanket.organisation.XlsxTable.Column;
import doanket.platform.VietnamTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** The lists of reports and forms as workbooks, with the same lines as on their pages. */
@ApplicationScoped
@Transactional
public class ReportTables {

    private static final int NUMBER = 12;
    private static final int NAME = 40;
    private static final int TEXT = 24;

    private final ReportLists lists;
    private final FormReading forms;
    private final ReportReading reading;
    private final Actor actor;

    protected ReportTables() { // for the CDI proxy
        this(null, null, null, null);
    }

    @Inject
    ReportTables(ReportLists lists, FormReading forms, ReportReading reading, Actor actor) {
        this.lists = lists;
        this.forms = forms;
        this.reading = reading;
        this.actor = actor;
    }

    /** What one's units owe, or have sent. */
    @Allowed(Permission.REPORT_READ)
    public byte[] duties(boolean owed) {
        var columns = List.of(
                column("report", NAME),
                column("unit", NAME),
                column("period", TEXT),
                column("due", NUMBER),
                column("filled", NUMBER),
                column("state", TEXT),
                column("late", NUMBER));
        var rows = (owed ? lists.owed() : lists.sent())
                .stream()
                        .map(row -> List.<Object>of(
                                row.form(),
                                row.unit(),
                                row.span().told(),
                                VietnamTime.told(row.due()),
                                row.filled().given() + "/" + row.filled().asked(),
                                word("state." + row.state()),
                                row.overdueDays()))
                        .toList();
        return table(owed ? "list.owed" : "list.sent", columns, rows);
    }

    /** The periods that one's units collect. */
    @Allowed(Permission.REPORT_READ)
    public byte[] collected() {
        var columns = Stream.concat(
                        Stream.of(column("report", NAME), column("period", TEXT), column("due", NUMBER)),
                        Stream.of("reporters", "approved", "waiting", "owed", "overdue", "state")
                                .map(this::number))
                .toList();
        var rows = lists.collected().stream()
                .map(row -> List.<Object>of(
                        row.form(),
                        row.span().told(),
                        VietnamTime.told(row.due()),
                        row.all(),
                        row.approved(),
                        row.waiting(),
                        row.owed(),
                        row.overdue(),
                        word("period." + row.state())))
                .toList();
        return table("list.collected", columns, rows);
    }

    /** The register of all that is asked. */
    @Allowed(Permission.REPORT_READ)
    public byte[] register() {
        var columns = List.of(
                column("form", NAME),
                column("owner", NAME),
                column("kind", TEXT),
                column("reporters", NAME),
                column("indicators", NUMBER),
                column("sections", NUMBER),
                column("from", NUMBER),
                column("until", NUMBER));
        var rows = forms.register().stream()
                .map(row -> List.<Object>of(
                        row.name(),
                        row.owner(),
                        word("kind." + row.kind()),
                        reporters(row),
                        row.indicators(),
                        row.sections(),
                        VietnamTime.told(row.firstDay()),
                        VietnamTime.told(row.lastDay())))
                .toList();
        return table("list.forms", columns, rows);
    }

    private String reporters(FormRow row) {
        var kind = row.reporters() == null ? "" : row.reporters();
        return row.named() > 0 ? (kind + " " + word("forms.named", row.named())).strip() : kind;
    }

    /** One figure of a report over the periods; the first that can be drawn where none is asked for. */
    @Allowed(value = Permission.REPORT_READ, of = ReportScopes.class)
    public byte[] history(UUID id, UUID indicator) {
        var sheet = reading.history(id, indicator);
        var name = sheet.chosen() == null
                ? ""
                : sheet.chosen().code() + " " + sheet.chosen().name();
        var columns = List.of(column("period", TEXT), column("indicator", NAME), number("now"));
        var rows = sheet.rows().stream()
                .map(row -> List.<Object>of(row.span().told(), name, row.value()))
                .toList();
        return table("history.title", columns, rows);
    }

    private byte[] table(String title, List<Column> columns, List<List<Object>> rows) {
        return new XlsxTable(word(title), List.of(word(title)), columns, rows, 1).write();
    }

    private Column number(String key) {
        return column(key, NUMBER);
    }

    private Column column(String key, int width) {
        return new Column(word("column." + key), width);
    }

    private String word(String key, Object... arguments) {
        return Words.of(actor.locale(), key, arguments);
    }
}
