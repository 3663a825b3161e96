package doanket.opinion;

import doanket.identity.Allowed;
import doanket.identity.Permission;
import doanket.platform.NotFoundException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Adds files, which {@code file.FileService} has taken in already, to visits and replies. */
@ApplicationScoped
@Transactional
public class OversightFiles {

    private static final int MOST = 10;

    private final OversightRepository oversights;
    private final OversightFileRepository files;
    private final OpinionHistory history;
    private final OversightSearch search;

    protected OversightFiles() { // for the CDI proxy
        this(null, null, null, null);
    }

    @Inject
    OversightFiles(
            OversightRepository oversights,
            OversightFileRepository files,
            OpinionHistory history,
            OversightSearch search) {
        this.oversights = oversights;
        this.files = files;
        this.history = history;
        this.search = search;
    }

    /**
     * Refuses where it is closed, no file, a visit that is none of it, more than ten files, and a name that looks personal until
     * the writer is {@code sure} that nobody private is named.
     */
    @Allowed(value = Permission.OPINION_WRITE, of = OversightScopes.class)
    public void addToVisit(UUID id, UUID visit, UUID file, boolean sure) {
        var oversight = oversights.locked(id).orElseThrow(NotFoundException::new);
        oversight.refuseClosed();
        if (oversights.notes(id).stream().noneMatch(note -> note.id().equals(visit) && note.kind() == NoteKind.VISIT)) {
            throw new NotFoundException();
        }
        add(oversight, visit, file, sure);
    }

    /** By the body that replied; refuses as for visits, but also what is closed gets replies. */
    @Allowed(value = Permission.OPINION_WRITE, of = ReplyScopes.class)
    public void addToReply(UUID recommendation, UUID reply, UUID file, boolean sure) {
        add(replied(recommendation, reply, false), reply, file, sure);
    }

    /** By whoever has written down a reply that came as a paper. */
    @Allowed(value = Permission.OPINION_WRITE, of = RecordScopes.class)
    public void addToRecorded(UUID recommendation, UUID reply, UUID file, boolean sure) {
        add(replied(recommendation, reply, true), reply, file, sure);
    }

    private Oversight replied(UUID recommendation, UUID reply, boolean recorded) {
        return oversights
                .reply(reply)
                .filter(one -> one.recommendation().equals(recommendation) && one.isRecorded() == recorded)
                .flatMap(one -> oversights.recommendation(recommendation))
                .flatMap(found -> oversights.locked(found.oversight()))
                .orElseThrow(NotFoundException::new);
    }

    private void add(Oversight oversight, UUID subject, UUID file, boolean sure) {
        if (file == null) {
            throw OpinionRefused.fileMissing();
        }
        if (files.count(subject) >= MOST) {
            throw OpinionRefused.tooMany(MOST);
        }
        var by = history.stamp();
        var names =
                files.known(List.of(file)).values().stream().map(FileRow::name).toList();
        history.confirm(oversight.kept(), names, sure, by);
        files.add(oversight.key(), subject, file);
        history.did(oversight.kept(), "attached");
        search.put(oversight, by);
    }
}
