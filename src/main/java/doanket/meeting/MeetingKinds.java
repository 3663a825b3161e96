package doanket.meeting;

import doanket.identity.Allowed;
import doanket.identity.Deeds;
import doanket.identity.Permission;
import doanket.platform.AfterCommit;
import doanket.platform.NotFoundException;
import doanket.platform.Uuids;
import doanket.platform.VietnameseText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** The catalogue of kinds of meetings: added to, renamed, retired. A meeting keeps its kind, whatever becomes of that. */
@ApplicationScoped
@Transactional
public class MeetingKinds {

    public static final int NAME_MAX = 80;

    private final KindRepository repository;
    private final Kinds kinds;
    private final AfterCommit commit;
    private final Deeds deeds;

    protected MeetingKinds() { // for the CDI proxy
        this(null, null, null, null);
    }

    @Inject
    MeetingKinds(KindRepository repository, Kinds kinds, AfterCommit commit, Deeds deeds) {
        this.repository = repository;
        this.kinds = kinds;
        this.commit = commit;
        this.deeds = deeds;
    }

    /** In their own order, the retired ones included. One statement. */
    @Allowed(Permission.CATALOGUE_MANAGE)
    public List<KindLine> kinds() {
        return repository.lines();
    }

    /** Puts a new kind at the end. Refuses no name, one that is too long, and one that is there already. */
    @Allowed(Permission.CATALOGUE_MANAGE)
    public void add(String nameVi, String nameEn) {
        repository.hold();
        var code = Uuids.next().toString();
        var name = name(nameVi, code);
        repository.add(code, name, english(nameEn, name));
        changed("meeting_kind.added", name);
    }

    /** Meetings that have been of that kind bear its new name. Refuses as {@link #add}. */
    @Allowed(Permission.CATALOGUE_MANAGE)
    public void rename(String code, String nameVi, String nameEn) {
        repository.hold();
        var before = line(code);
        var name = name(nameVi, code);
        repository.rename(code, name, english(nameEn, name));
        changed("meeting_kind.renamed", before.nameVi() + " → " + name);
    }

    /** It cannot be chosen any more. Refuses the last one that can. */
    @Allowed(Permission.CATALOGUE_MANAGE)
    public void retire(String code) {
        repository.hold();
        var line = line(code);
        if (kinds().stream()
                .filter(KindLine::open)
                .allMatch(other -> other.code().equals(code))) {
            throw MeetingRefused.lastKind();
        }
        repository.open(code, false);
        changed("meeting_kind.retired", line.nameVi());
    }

    @Allowed(Permission.CATALOGUE_MANAGE)
    public void reopen(String code) {
        repository.hold();
        var line = line(code);
        repository.open(code, true);
        changed("meeting_kind.reopened", line.nameVi());
    }

    private KindLine line(String code) {
        return repository.lines().stream()
                .filter(line -> line.code().equals(code))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    private String name(String typed, String code) {
        var name = clean(typed);
        if (name.isEmpty()) {
            throw MeetingRefused.kindNameMissing();
        }
        repository.lines().stream()
                .filter(other -> !other.code().equals(code))
                .filter(other -> other.nameVi().equalsIgnoreCase(name))
                .findFirst()
                .ifPresent(other -> {
                    throw MeetingRefused.kindThere(other.nameVi());
                });
        return name;
    }

    private static String english(String typed, String nameVi) {
        var name = clean(typed);
        return name.isEmpty() ? nameVi : name;
    }

    private static String clean(String typed) {
        var name = VietnameseText.nfc(typed == null ? "" : typed).strip().replaceAll("\\s+", " ");
        if (name.length() > NAME_MAX) {
            throw MeetingRefused.tooLong("refused.kindNameTooLong", NAME_MAX, name.length());
        }
        return name;
    }

    private void changed(String deed, String detail) {
        deeds.write(deed, null, null, detail);
        commit.once(Kinds.class.getName(), kinds::forget);
    }
}
