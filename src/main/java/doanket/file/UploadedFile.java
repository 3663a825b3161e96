package doanket.file;

import static java.util.Objects.requireNonNull;

import doanket.identity.SignedIn;
import doanket.platform.AggregateRoot;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/**
 * A file that somebody put into the portal for a unit. It never changes: another version is another file. Its content is
 * kept apart, once for all files of equal bytes.
 */
@Entity
@Table(name = "file")
class UploadedFile extends AggregateRoot {

    @Column(name = "content_id", nullable = false)
    private UUID contentId;

    @Column(name = "name", nullable = false)
    private String name;

    @Column(name = "unit_id", nullable = false)
    private UUID unitId;

    /** The account; none where the portal itself brought the file along. */
    @Column(name = "uploader")
    private UUID uploader;

    @Column(name = "acting_post")
    private UUID actingPost;

    @Column(name = "uploaded_at", nullable = false)
    private Instant uploadedAt;

    protected UploadedFile() {} // for JPA

    UploadedFile(UUID contentId, String name, UUID unitId, SignedIn by, Instant now) {
        this.contentId = requireNonNull(contentId);
        this.name = requireNonNull(name);
        this.unitId = requireNonNull(unitId);
        this.uploader = by == null ? null : by.account();
        this.actingPost = by == null || by.post() == null ? null : by.post().id();
        this.uploadedAt = now;
    }

    UUID fileId() {
        return id();
    }

    UUID unit() {
        return unitId;
    }

    UUID content() {
        return contentId;
    }

    String name() {
        return name;
    }
}
