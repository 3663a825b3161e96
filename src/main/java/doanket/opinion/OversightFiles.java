package doanket.opinion;

import doanket.identity.Allowed;
import doanket.identity.Permission;
import doanket.platform.NotFoundException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Adds files, which {@code file.FileService} has taken in already, to visits and replies. */
@ApplicationScoped
@Transactional
public class OversightFiles {

    private static final int MOST = 10;

    private final OversightRepository oversights;
    private final OversightFileRepository files;
    private final OpinionHistory history;

    protected OversightFiles() { // for the CDI proxy
        this(null, null, null);
    }

    @Inject
    OversightFiles(OversightRepository oversights, OversightFileRepository files, OpinionHistory history) {
        this.oversights = oversights;
        this.files = files;
        this.history = history;
    }

    /** Refuses where it is closed, no file, a visit that is none of it, and more than ten files. */
    @Allowed(value = Permission.OPINION_WRITE, of = OversightScopes.class)
    public void addToVisit(UUID id, UUID visit, UUID file) {
        var oversight = oversights.locked(id).orElseThrow(NotFoundException::new);
        oversight.refuseClosed();
        if (oversights.notes(id).stream().noneMatch(note -> note.id().equals(visit) && note.kind() == NoteKind.VISIT)) {
            throw new NotFoundException();
        }
        add(oversight, visit, file);
    }

    /** By the body that replied; refuses as for visits, but also what is closed gets replies. */
    @Allowed(value = Permission.OPINION_WRITE, of = ReplyScopes.class)
    public void addToReply(UUID recommendation, UUID reply, UUID file) {
        addReply(recommendation, reply, file, false);
    }

    /** By whoever has written down a reply that came as a paper. */
    @Allowed(value = Permission.OPINION_WRITE, of = RecordScopes.class)
    public void addToRecorded(UUID recommendation, UUID reply, UUID file) {
        addReply(recommendation, reply, file, true);
    }

    private void addReply(UUID recommendation, UUID reply, UUID file, boolean recorded) {
        var found = oversights
                .reply(reply)
                .filter(one -> one.recommendation().equals(recommendation) && one.isRecorded() == recorded)
                .flatMap(one -> oversights.recommendation(recommendation))
                .orElseThrow(NotFoundException::new);
        add(oversights.locked(found.oversight()).orElseThrow(), reply, file);
    }

    private void add(Oversight oversight, UUID subject, UUID file) {
        if (file == null) {
            throw OpinionRefused.fileMissing();
        }
        if (files.count(subject) >= MOST) {
            throw OpinionRefused.tooMany(MOST);
        }
        files.add(oversight.key(), subject, file);
        history.did(oversight.kept(), "attached");
    }
}
