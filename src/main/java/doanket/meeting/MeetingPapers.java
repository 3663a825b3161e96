package doanket.meeting;

import doanket.file.FileService;
import doanket.file.StoredFile;
import doanket.identity.Allowed;
import doanket.identity.Permission;
import doanket.platform.NotFoundException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.util.UUID;

/** Papers that lie on the table, and pictures that were taken. */
@ApplicationScoped
@Transactional
public class MeetingPapers {

    private static final int MOST = 100;

    private final MeetingRepository meetings;
    private final AgendaRepository agenda;
    private final FileService files;
    private final Finding finding;

    protected MeetingPapers() { // for the CDI proxy
        this(null, null, null, null);
    }

    @Inject
    MeetingPapers(MeetingRepository meetings, AgendaRepository agenda, FileService files, Finding finding) {
        this.meetings = meetings;
        this.agenda = agenda;
        this.files = files;
        this.finding = finding;
    }

    /**
     * Takes a file for the meeting, or (with {@code item}) for one point of its agenda; with alternative text or caption a
     * picture stands among those of the meeting. Refuses what the files of the portal refuse, a hundred and first, and a
     * meeting that is over.
     */
    @Allowed(value = Permission.MEETING_MANAGE, of = HostScopes.class)
    public void add(UUID meeting, UUID item, FileWords words, String name, InputStream content) {
        var found = meetings.held(meeting, "papers");
        found.mustBeOpen();
        int there = agenda.papers(meeting).size();
        if (there >= MOST) {
            throw MeetingRefused.tooManyFiles(MOST);
        }
        var stored = files.store(found.host(), name, content);
        meetings.add(made(meeting, item, words, stored, there + 1));
        finding.put(found);
    }

    private MeetingFile made(UUID meeting, UUID item, FileWords words, StoredFile stored, int position) {
        var label = words.label() == null || words.label().isBlank() ? stored.name() : words.label();
        if (words.caption() == null) {
            return MeetingFile.paper(meeting, ofMeeting(meeting, item), position, stored.id(), label);
        }
        if (!stored.isPicture()) {
            throw MeetingRefused.notAPicture();
        }
        return MeetingFile.photo(
                meeting,
                position,
                stored.id(),
                new FileWords(label, words.caption(), words.alternative(), words.credit()));
    }

    private UUID ofMeeting(UUID meeting, UUID item) {
        return item == null
                ? null
                : meetings.part(AgendaItem.class, item)
                        .filter(one -> one.meeting().equals(meeting))
                        .map(AgendaItem::itemId)
                        .orElseThrow(NotFoundException::new);
    }

    /** Other words for a picture, also when the meeting is over: they describe what was taken then. */
    @Allowed(value = Permission.MEETING_MANAGE, of = HostScopes.class)
    public void caption(UUID meeting, UUID photo, FileWords words) {
        meetings.held(meeting, "papers");
        meetings.part(MeetingFile.class, photo)
                .filter(one -> one.meeting().equals(meeting))
                .orElseThrow(NotFoundException::new)
                .caption(words);
    }

    /** Takes it from the table; the file itself stays with its unit. */
    @Allowed(value = Permission.MEETING_MANAGE, of = HostScopes.class)
    public void remove(UUID meeting, UUID paper) {
        var found = meetings.held(meeting, "papers");
        found.mustBeOpen();
        meetings.remove(meetings.part(MeetingFile.class, paper)
                .filter(one -> one.meeting().equals(meeting))
                .orElseThrow(NotFoundException::new));
        finding.put(found);
    }
}
