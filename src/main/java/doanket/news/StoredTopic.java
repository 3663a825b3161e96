package doanket.news;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** A topic of a version, as it is stored. */
@Embeddable
class StoredTopic {

    @Column(name = "topic_id", nullable = false)
    private UUID topicId;

    protected StoredTopic() {} // for JPA

    StoredTopic(UUID topicId) {
        this.topicId = topicId;
    }

    UUID topic() {
        return topicId;
    }
}
