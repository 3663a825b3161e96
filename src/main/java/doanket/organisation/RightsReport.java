package doanket.organisation;

import doanket.identity.Allowed;
import doanket.identity.Permission;
import doanket.identity.UnitTree;
import doanket.platform.Slice;
import doanket.platform.VietnamTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** Who may do what: the roles in the units one looks after or audits, by person, by unit, by permission. */
@ApplicationScoped
@Transactional
public class RightsReport {

    /** Rows on one page. */
    private static final int MOST = 100;

    private static final int MOST_NAMES = 20;

    private final RightsRepository rights;
    private final UnitDirectory units;
    private final UnitTree tree;

    protected RightsReport() { // for the CDI proxy
        this(null, null, null);
    }

    @Inject
    RightsReport(RightsRepository rights, UnitDirectory units, UnitTree tree) {
        this.rights = rights;
        this.units = units;
        this.tree = tree;
    }

    /**
     * That page of the roles that are held or will be, by given name. Of a unit those too that reach it from above, also where
     * one does not look after them; of a permission those that hold it. One statement.
     */
    @Allowed(Permission.RIGHTS_READ)
    public Slice<RightRow> rights(RightsAsked asked, int page) {
        return Slice.of(rights.rows(asked, path(asked), Slice.before(page, MOST), MOST + 1), page, MOST);
    }

    private List<UUID> path(RightsAsked asked) {
        return asked.unit() == null ? List.of() : tree.pathOf(asked.unit());
    }

    /** All of the same as a workbook for the yearly review: whoever looks through it writes down what stays. */
    @Allowed(Permission.RIGHTS_READ)
    public byte[] review(RightsAsked asked, StaffWords words) {
        var rows = rights.rows(asked, path(asked), 0, Integer.MAX_VALUE).stream()
                .filter(row -> !row.archive())
                .map(row -> line(row, words))
                .toList();
        return StaffWorkbook.listed(words.review(), words.reviewHeadings(), rows);
    }

    private static List<String> line(RightRow row, StaffWords words) {
        var last = row.lastSignInAt();
        return List.of(
                row.fullName(),
                row.mine() ? row.username() : words.above(),
                row.unitName() + (row.withSubtree() ? " (" + words.subtree() + ")" : ""),
                row.role().in(words.language()),
                VietnamTime.told(row.from()),
                VietnamTime.told(row.to()),
                last == null ? "" : VietnamTime.DATE_TIME.format(VietnamTime.local(last)),
                posts(row, words));
    }

    private static String posts(RightRow row, StaffWords words) {
        return row.hasPost() ? row.posts().in(words.language()) : row.mine() ? words.postless() : "";
    }

    /** Of the units that what was typed fits the one that was chosen, or else the first; nothing for nothing. Two statements. */
    @Allowed(Permission.RIGHTS_READ)
    public UnitChoice unit(String typed, UUID chosen) {
        var fits = typed.isBlank() ? List.<UnitPlace>of() : units.pick(typed, MOST_NAMES + 1);
        var unit = fits.stream()
                .filter(place -> place.id().equals(chosen))
                .findFirst()
                .or(() -> fits.stream().findFirst())
                .orElse(null);
        var others = fits.stream()
                .limit(MOST_NAMES)
                .filter(place -> !place.equals(unit))
                .toList();
        return new UnitChoice(unit, others, fits.size() > MOST_NAMES);
    }

    /** What may be asked for: every permission that a role can hold. */
    @Allowed(Permission.RIGHTS_READ)
    public List<Permission> permissions() {
        return Arrays.stream(Permission.values())
                .filter(permission -> permission != Permission.ANYONE && permission != Permission.SIGNED_IN)
                .toList();
    }
}
