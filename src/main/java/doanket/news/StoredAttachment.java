package doanket.news;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** A paper of a version, as it is stored. */
@Embeddable
class StoredAttachment {

    @Column(name = "file_id", nullable = false)
    private UUID fileId;

    @Column(name = "label", nullable = false)
    private String label;

    protected StoredAttachment() {} // for JPA

    StoredAttachment(Attachment attachment) {
        this.fileId = attachment.file();
        this.label = attachment.label();
    }

    Attachment attachment() {
        return new Attachment(fileId, label);
    }
}
