package doanket.meeting;

import doanket.file.FileReaders;
import doanket.identity.CurrentUser;
import doanket.identity.Permission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;

/** A file of a meeting is open to whoever may open the meeting. */
@ApplicationScoped
class MeetingFileReaders implements FileReaders {

    private static final String OPEN = """
            select m.id, 1
            from meeting_file f
            join meeting m on m.id = f.meeting_id
            where f.file_id = ?8
            and %s
            limit 1""".formatted(Readers.READABLE);

    private final Readers readers;
    private final CurrentUser user;

    @PersistenceContext
    EntityManager entityManager;

    protected MeetingFileReaders() { // for the CDI proxy
        this(null, null);
    }

    @Inject
    MeetingFileReaders(Readers readers, CurrentUser user) {
        this.readers = readers;
        this.user = user;
    }

    @Override
    public boolean mayRead(UUID file) {
        boolean reads = user.find()
                .filter(reader -> reader.may(Permission.MEETING_READ))
                .isPresent();
        return reads
                && !readers.bind(entityManager.createNativeQuery(OPEN))
                        .setParameter(8, file)
                        .getResultList()
                        .isEmpty();
    }
}
