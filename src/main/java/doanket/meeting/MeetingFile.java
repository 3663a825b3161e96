package doanket.meeting;

import static java.util.Objects.requireNonNull;

import doanket.platform.AggregateRoot;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;

/** A paper of a meeting or of one point of its agenda, or a picture taken there, with its words. */
@Entity
@Table(name = "meeting_file")
class MeetingFile extends AggregateRoot {

    @Column(name = "meeting_id", nullable = false)
    private UUID meetingId;

    @Column(name = "item_id")
    private UUID itemId;

    @Column(name = "position", nullable = false)
    private int position;

    @Column(name = "file_id", nullable = false)
    private UUID fileId;

    @Column(name = "label", nullable = false)
    private String label;

    @Column(name = "photo", nullable = false)
    private boolean photo;

    @Column(name = "caption", nullable = false)
    private String caption = "";

    @Column(name = "alternative", nullable = false)
    private String alternative = "";

    @Column(name = "credit", nullable = false)
    private String credit = "";

    protected MeetingFile() {} // for JPA

    private MeetingFile(UUID meetingId, int position, UUID fileId, String label) {
        this.meetingId = requireNonNull(meetingId);
        this.position = position;
        this.fileId = requireNonNull(fileId);
        this.label = Lengths.check(Names.line(label), FileWords.LABEL_MAX, "refused.labelTooLong");
    }

    static MeetingFile paper(UUID meeting, UUID item, int position, UUID file, String label) {
        var paper = new MeetingFile(meeting, position, file, label);
        paper.itemId = item;
        return paper;
    }

    static MeetingFile photo(UUID meeting, int position, UUID file, FileWords words) {
        var clean = words.clean();
        var photo = new MeetingFile(meeting, position, file, clean.label());
        photo.photo = true;
        photo.describe(clean);
        return photo;
    }

    /** Other words for a picture. Refuses what is no picture, and a picture without a caption. */
    void caption(FileWords words) {
        if (!photo) {
            throw MeetingRefused.notAPicture();
        }
        var clean = words.clean();
        if (clean.caption().isEmpty()) {
            throw MeetingRefused.captionMissing();
        }
        describe(clean);
    }

    private void describe(FileWords clean) {
        caption = clean.caption();
        alternative = clean.alternative();
        credit = clean.credit();
    }

    UUID meeting() {
        return meetingId;
    }
}
