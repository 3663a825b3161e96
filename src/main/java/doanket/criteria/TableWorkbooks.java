package doanket.criteria;

import doanket.identity.Actor;
import doanket.identity.Allowed;
import doanket.identity.Permission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/** Tables of criteria as workbooks, out and back in: the same file, edited, is shown cell by cell before anything is saved. */
@ApplicationScoped
@Transactional
public class TableWorkbooks {

    private final GroupTable groups;
    private final RegionTable regions;
    private final ThresholdTable thresholds;
    private final Actor actor;

    protected TableWorkbooks() { // for the CDI proxy
        this(null, null, null, null);
    }

    @Inject
    TableWorkbooks(GroupTable groups, RegionTable regions, ThresholdTable thresholds, Actor actor) {
        this.groups = groups;
        this.regions = regions;
        this.thresholds = thresholds;
        this.actor = actor;
    }

    /** What the table is about. */
    @Allowed(value = Permission.CRITERIA_MANAGE, of = TableScopes.class)
    public String name(TableAsk ask) {
        return table(ask).name(ask.set());
    }

    /** As it stands on that day, or today where the day is null. */
    @Allowed(value = Permission.CRITERIA_MANAGE, of = TableScopes.class)
    public byte[] write(TableAsk ask, LocalDate day) {
        return table(ask).written(ask.set(), day == null ? actor.today() : day).write();
    }

    /** What the workbook would change, cell by cell; saves nothing. Refuses another workbook, and one with other columns. */
    @Allowed(value = Permission.CRITERIA_MANAGE, of = TableScopes.class)
    public TablePreview preview(TableAsk ask, byte[] content) {
        return table(ask).read(ask.set(), content);
    }

    /**
     * Saves what was looked at, all of it or nothing, and tells how many cells changed. Refuses while a cell is bad, and where
     * the same file would by now change something else than was shown. What is missing in the file stays as it is.
     */
    @Allowed(value = Permission.CRITERIA_MANAGE, of = TableScopes.class)
    public int take(TableAsk ask, byte[] content, TablePreview seen) {
        var table = table(ask);
        table.hold(ask.set());
        var now = table.read(ask.set(), content);
        if (!now.changes().equals(seen.changes())) {
            throw CriteriaRefused.tableChanged();
        }
        if (now.bad() > 0) {
            throw CriteriaRefused.cellsBad(now.bad());
        }
        if (!now.changes().isEmpty() && !table.take(ask.set(), seen)) {
            throw CriteriaRefused.tableChanged();
        }
        return now.changes().size();
    }

    private KeptTable table(TableAsk ask) {
        return switch (ask.kind()) {
            case GROUPS -> groups;
            case REGIONS -> regions;
            case THRESHOLDS -> thresholds;
        };
    }
}
