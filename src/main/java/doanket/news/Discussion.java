package doanket.news;

import doanket.platform.AggregateRoot;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.UUID;

/**
 * Whether an article is open to comments; its id is the article's. It belongs to what is on screen, like the pin, and not to a
 * version of the text: it must be possible to close it at once, without another review.
 */
@Entity
@Table(name = "article_discussion")
class Discussion extends AggregateRoot {

    @Enumerated(EnumType.STRING)
    @Column(name = "mode", nullable = false)
    private CommentMode mode;

    protected Discussion() {} // for JPA

    Discussion(UUID article) {
        super(article);
        this.mode = CommentMode.CLOSED;
    }

    void allow(CommentMode wanted) {
        mode = wanted;
    }

    CommentMode mode() {
        return mode;
    }
}
