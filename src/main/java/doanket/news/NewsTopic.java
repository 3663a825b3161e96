package doanket.news;

import doanket.platform.AggregateRoot;
import doanket.platform.VietnameseText;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;

/** What articles are about, across categories and units. A closed one is no longer offered. */
@Entity
@Table(name = "news_topic")
class NewsTopic extends AggregateRoot {

    @Column(name = "name", nullable = false)
    private String name;

    @Column(name = "name_fold", nullable = false)
    private String nameFold;

    /** What the dossier is about, shown above its articles; may be empty. */
    @Column(name = "summary", nullable = false)
    private String summary = "";

    @Column(name = "open", nullable = false)
    private boolean open = true;

    protected NewsTopic() {} // for JPA

    NewsTopic(String name) {
        rename(name);
    }

    final void rename(String wanted) {
        name = TopicName.clean(wanted);
        nameFold = VietnameseText.fold(name);
    }

    void describe(String text) {
        summary = TopicName.summary(text);
    }

    /** Refuses where somebody else changed it since it was read. */
    void expect(long seen) {
        if (seen != version()) {
            throw ArticleRefused.catalogueChanged();
        }
    }

    void close() {
        open = false;
    }

    void reopen() {
        open = true;
    }

    UUID topicId() {
        return id();
    }

    String name() {
        return name;
    }

    String summary() {
        return summary;
    }

    String fold() {
        return nameFold;
    }
}
