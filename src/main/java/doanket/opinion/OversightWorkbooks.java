package doanket.opinion;

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

/** Recommendations and replies as a workbook, as this reader may see them. */
@ApplicationScoped
@Transactional
public class OversightWorkbooks {

    private static final int WIDE = 60;
    private static final int NARROW = 22;

    private final OversightReading reading;
    private final Actor actor;

    protected OversightWorkbooks() { // for the CDI proxy
        this(null, null);
    }

    @Inject
    OversightWorkbooks(OversightReading reading, Actor actor) {
        this.reading = reading;
        this.actor = actor;
    }

    @Allowed(value = Permission.OPINION_READ, of = OversightReadScopes.class)
    public byte[] recommendations(UUID id) {
        var sheet = reading.sheet(id);
        var columns = List.of(
                new Column(words("column.recommendation"), WIDE),
                new Column(words("column.unit"), NARROW),
                new Column(words("field.due"), NARROW),
                new Column(words("field.reply"), NARROW),
                new Column(words("column.replyText"), WIDE),
                new Column(words("field.paper"), NARROW));
        var rows = sheet.recommendations().stream().map(this::row).toList();
        var head = sheet.row().head();
        var lines = List.of(
                head.subject(),
                head.unitName(),
                VietnamTime.told(head.from()) + " - " + VietnamTime.told(head.until()));
        return new XlsxTable(words("kind." + head.kind()), lines, columns, rows, 1).write();
    }

    private List<Object> row(RecommendationRow row) {
        var last = row.isReplied() ? row.replies().get(row.replies().size() - 1) : null;
        return List.of(
                row.text(),
                row.toName(),
                VietnamTime.told(row.due()),
                words(last == null ? "reply.NONE" : "reply." + last.kind()),
                last == null ? "" : last.text(),
                last == null ? "" : last.paper());
    }

    private String words(String key) {
        return Words.of(actor.locale(), key);
    }
}
