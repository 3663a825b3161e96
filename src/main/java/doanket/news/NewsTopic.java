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

    void close() {
        open = false;
    }

    void reopen() {
        open = true;
    }

    UUID topicId() {
        return id();
    }

    String fold() {
        return nameFold;
    }
}
