package doanket.organisation;

import doanket.identity.Allowed;
import doanket.identity.Permission;
import doanket.organisation.XlsxTable.Column;
import doanket.platform.VietnamTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/**
 * The whole organisation of today for other systems; whoever may read units may read all of it. Workbooks have the columns of the
 * documented JSON, under the same names, so that a program can rely on them.
 */
@ApplicationScoped
@Transactional
public class OrganisationExport {

    /** Lines; the country has fewer units, and a province fewer posts. */
    static final int MOST = 100_000;

    private static final int WIDTH = 24;

    private final ExportRepository lines;
    private final Clock clock;

    protected OrganisationExport() { // for the CDI proxy
        this(null, null);
    }

    @Inject
    OrganisationExport(ExportRepository lines, Clock clock) {
        this.lines = lines;
        this.clock = clock;
    }

    /** Units that are open today, in protocol order. */
    @Allowed(Permission.UNIT_READ)
    public List<UnitLine> units() {
        return lines.units(today(), MOST);
    }

    /** All relations there ever were or are planned, by the code of the lower unit and their first day. */
    @Allowed(Permission.UNIT_READ)
    public List<RelationLine> relations() {
        return lines.relations(MOST);
    }

    /** What came after what, by day. */
    @Allowed(Permission.UNIT_READ)
    public List<SuccessionLine> successions() {
        return lines.successions(MOST);
    }

    /** Posts held today, by unit and rank. */
    @Allowed(Permission.UNIT_READ)
    public List<PostLine> posts() {
        return lines.posts(today(), MOST);
    }

    @Allowed(Permission.UNIT_READ)
    public byte[] unitBook() {
        var heads =
                new String[] {"id", "code", "name", "shortName", "type", "level", "above", "aboveName", "from", "to"};
        var rows = units().stream()
                .map(line -> row(
                        line.id(),
                        line.code(),
                        line.name(),
                        line.shortName(),
                        line.type(),
                        line.level(),
                        line.above(),
                        line.aboveName(),
                        line.from(),
                        line.to()))
                .toList();
        return book("units", heads, rows);
    }

    @Allowed(Permission.UNIT_READ)
    public byte[] postBook() {
        var heads = new String[] {
            "person",
            "fullName",
            "email",
            "phone",
            "unit",
            "unitCode",
            "unitName",
            "title",
            "acting",
            "onBehalf",
            "main",
            "from",
            "to"
        };
        var rows = posts().stream()
                .map(line -> row(
                        line.person(),
                        line.fullName(),
                        line.email(),
                        line.phone(),
                        line.unit(),
                        line.unitCode(),
                        line.unitName(),
                        line.title(),
                        line.acting(),
                        line.onBehalf(),
                        line.main(),
                        line.from(),
                        line.to()))
                .toList();
        return book("posts", heads, rows);
    }

    @Allowed(Permission.UNIT_READ)
    public byte[] relationBook() {
        var heads = new String[] {"lower", "lowerCode", "upper", "upperCode", "kind", "from", "to"};
        var rows = relations().stream()
                .map(line -> row(
                        line.lower(),
                        line.lowerCode(),
                        line.upper(),
                        line.upperCode(),
                        line.kind(),
                        line.from(),
                        line.to()))
                .toList();
        return book("relations", heads, rows);
    }

    @Allowed(Permission.UNIT_READ)
    public byte[] successionBook() {
        var heads = new String[] {
            "predecessor",
            "predecessorCode",
            "predecessorName",
            "successor",
            "successorCode",
            "successorName",
            "takesOver",
            "kind",
            "on",
            "decision"
        };
        var rows = successions().stream()
                .map(line -> row(
                        line.predecessor().id(),
                        line.predecessor().code(),
                        line.predecessor().name(),
                        line.successor().id(),
                        line.successor().code(),
                        line.successor().name(),
                        line.takesOver(),
                        line.kind(),
                        line.on(),
                        line.decision()))
                .toList();
        return book("successions", heads, rows);
    }

    /** Days as year-month-day; what is empty stays an empty cell. */
    private static List<Object> row(Object... cells) {
        return Arrays.asList(cells);
    }

    private static byte[] book(String sheet, String[] heads, List<List<Object>> rows) {
        var columns = Arrays.stream(heads).map(head -> new Column(head, WIDTH)).toList();
        return new XlsxTable(sheet, List.of(), columns, rows, 1).write();
    }

    private LocalDate today() {
        return VietnamTime.day(clock.instant());
    }
}
