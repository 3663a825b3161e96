package doanket.criteria;

import doanket.identity.Access;
import doanket.identity.Allowed;
import doanket.identity.Deeds;
import doanket.identity.Permission;
import doanket.identity.UnitScopes;
import doanket.organisation.UnitDirectory;
import doanket.organisation.UnitName;
import doanket.platform.Uuids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Keeping the sets: new ones, and their indicators from workbooks. */
@ApplicationScoped
@Transactional
public class SetKeeping {

    private final SetRepository sets;
    private final SetLoading loading;
    private final UnitDirectory units;
    private final Access access;
    private final Deeds deeds;

    protected SetKeeping() { // for the CDI proxy
        this(null, null, null, null, null);
    }

    @Inject
    SetKeeping(SetRepository sets, SetLoading loading, UnitDirectory units, Access access, Deeds deeds) {
        this.sets = sets;
        this.loading = loading;
        this.units = units;
        this.access = access;
        this.deeds = deeds;
    }

    /** The units whose own sets the current user may keep. */
    @Allowed(Permission.CRITERIA_MANAGE)
    public List<UnitName> owners() {
        return List.copyOf(
                units.names(access.unitsOf(Permission.CRITERIA_MANAGE)).values());
    }

    /** Opens a set of that unit. Refuses a code in use or of the wrong shape, no name, and days that do not fit. */
    @Allowed(value = Permission.CRITERIA_MANAGE, of = UnitScopes.class)
    public UUID open(UUID owner, SetTerms typed) {
        var terms = sound(typed);
        if (sets.isTaken(terms.code())) {
            throw CriteriaRefused.codeTaken(terms.code());
        }
        var id = Uuids.next();
        sets.add(id, owner, terms);
        deeds.write("criteria.opened", id, owner, terms.code() + ", " + terms.name());
        return id;
    }

    /** Corrects name, decision and days; the code stays. Refuses what somebody else has changed since it was read. */
    @Allowed(value = Permission.CRITERIA_MANAGE, of = SetScopes.class)
    public void correct(UUID id, SetTerms typed, long version) {
        var terms = sound(typed);
        if (!sets.change(id, terms, version)) {
            throw CriteriaRefused.changedMeanwhile();
        }
        deeds.write("criteria.corrected", id, null, terms.code() + ", " + terms.name());
    }

    private static SetTerms sound(SetTerms typed) {
        Wording.refuseUnsound(typed.from(), typed.until());
        return new SetTerms(
                Wording.code(typed.code()),
                Wording.name(typed.name(), Wording.NAME_MAX),
                Wording.text(typed.decision(), Wording.NAME_MAX),
                typed.kind(),
                typed.from(),
                typed.until(),
                typed.level() == null || typed.level().isBlank() ? null : typed.level(),
                typed.sparedSatisfies());
    }

    /** The version of a set that one keeps; not found where one does not. */
    @Allowed(value = Permission.CRITERIA_MANAGE, of = SetScopes.class)
    public long version(UUID id) {
        return sets.rest(id).version();
    }

    /** What the workbook would change, row by row. Refuses what is no workbook of a set. */
    @Allowed(value = Permission.CRITERIA_MANAGE, of = SetScopes.class)
    public SetPreview preview(UUID id, byte[] content) {
        return new SetPreview(loading.changes(id, content), sets.rest(id).version());
    }

    /**
     * Loads it, and tells how many rows changed something. Refuses while a row is bad, and a set that was changed since it was
     * looked at; nothing is ever taken out.
     */
    @Allowed(value = Permission.CRITERIA_MANAGE, of = SetScopes.class)
    public int load(UUID id, byte[] content, long version) {
        var changes = loading.changes(id, content);
        long bad =
                changes.stream().filter(one -> one.kind() == SetChange.Kind.BAD).count();
        if (bad > 0) {
            throw CriteriaRefused.rowsBad(bad);
        }
        var wanted = changes.stream()
                .filter(one -> one.kind() != SetChange.Kind.SAME)
                .map(SetChange::line)
                .toList();
        if (!wanted.isEmpty()) {
            if (!sets.touch(id, version)) {
                throw CriteriaRefused.changedMeanwhile();
            }
            loading.take(id, wanted);
            deeds.write("criteria.loaded", id, null, Integer.toString(wanted.size()));
        }
        return wanted.size();
    }
}
