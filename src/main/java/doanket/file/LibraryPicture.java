package doanket.file;

import doanket.platform.AggregateRoot;
import doanket.platform.VietnameseText;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A picture of a unit, once however often it was sent, with the words that go with it wherever it is used. */
@Entity
@Table(name = "picture")
class LibraryPicture extends AggregateRoot {

    static final int ALTERNATIVE_MAX = 500;
    static final int CREDIT_MAX = 120;

    @Column(name = "unit_id", nullable = false, updatable = false)
    private UUID unitId;

    @Column(name = "content_id", nullable = false, updatable = false)
    private UUID contentId;

    @Column(name = "file_id", nullable = false, updatable = false)
    private UUID fileId;

    @Column(name = "name", nullable = false, updatable = false)
    private String name;

    @Column(name = "alternative", nullable = false)
    private String alternative;

    @Column(name = "credit", nullable = false)
    private String credit;

    @Column(name = "find", nullable = false)
    private String find;

    @Column(name = "added_at", nullable = false, updatable = false)
    private Instant addedAt;

    @Column(name = "replaced_by")
    private UUID replacedBy;

    protected LibraryPicture() {} // for JPA

    /** Refuses what is too long, and if somebody else has changed it since it was seen. */
    LibraryPicture describe(long seen, String alternative, String credit) {
        mustBe(seen);
        this.alternative = clean(alternative, ALTERNATIVE_MAX);
        this.credit = clean(credit, CREDIT_MAX);
        this.find = find(name, this.alternative, this.credit);
        return this;
    }

    /** Another takes its place on the shelf. A description goes along where the other has none; whose picture it was does not. */
    void replaceBy(long seen, LibraryPicture other) {
        mustBe(seen);
        if (other.equals(this)) {
            throw LibraryRefused.samePicture();
        }
        replacedBy = other.id();
        if (other.alternative.isEmpty()) {
            other.describe(other.version(), alternative, other.credit);
        }
        other.replacedBy = null;
    }

    void mustBe(long seen) {
        if (seen != version()) {
            throw LibraryRefused.changedMeanwhile();
        }
    }

    /** What a search compares with; all lower case and without marks. */
    static String find(String... words) {
        return VietnameseText.fold(String.join(" ", words));
    }

    private static String clean(String typed, int most) {
        var text = VietnameseText.nfc(typed == null ? "" : typed).strip().replaceAll("\\s+", " ");
        if (text.length() > most) {
            throw LibraryRefused.tooLong(most, text.length());
        }
        return text;
    }

    UUID pictureId() {
        return id();
    }

    String name() {
        return name;
    }

    UUID unit() {
        return unitId;
    }

    UUID content() {
        return contentId;
    }

    UUID file() {
        return fileId;
    }

    String alternative() {
        return alternative;
    }

    String credit() {
        return credit;
    }

    Instant addedAt() {
        return addedAt;
    }

    UUID replacedBy() {
        return replacedBy;
    }

    long seen() {
        return version();
    }
}
