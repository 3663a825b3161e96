package doanket.news;

import doanket.platform.AggregateRoot;
import doanket.platform.VietnameseText;
import doanket.search.Called;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;

/** A heading under which articles stand. A closed one keeps its articles and takes no new ones. */
@Entity
@Table(name = "news_category")
class NewsCategory extends AggregateRoot {

    @Column(name = "name_vi", nullable = false)
    private String nameVi;

    @Column(name = "name_en", nullable = false)
    private String nameEn;

    @Column(name = "name_fold", nullable = false)
    private String nameFold;

    @Column(name = "position", nullable = false)
    private int position;

    @Column(name = "open", nullable = false)
    private boolean open = true;

    @Column(name = "story", nullable = false)
    private boolean story;

    protected NewsCategory() {} // for JPA

    NewsCategory(String nameVi, String nameEn, int position) {
        rename(nameVi, nameEn);
        this.position = position;
    }

    /** Without an English name the Vietnamese one stands for both. */
    final void rename(String vietnamese, String english) {
        var name = TopicName.clean(vietnamese);
        var other = english == null || english.isBlank() ? name : TopicName.clean(english);
        nameVi = name;
        nameEn = other;
        nameFold = VietnameseText.fold(name);
    }

    /** Refuses where somebody else changed it since it was read. */
    void expect(long seen) {
        if (seen != version()) {
            throw ArticleRefused.catalogueChanged();
        }
    }

    void standAt(int place) {
        position = place;
    }

    void close() {
        open = false;
    }

    void reopen() {
        open = true;
    }

    /** Whether its articles are stories, which stand together on the page of their campaign. */
    void tellStories(boolean stories) {
        story = stories;
    }

    /** What its articles are called among other news; null where they are just news. */
    Called called() {
        return story ? new Called(nameVi, nameEn) : null;
    }

    boolean isOpen() {
        return open;
    }

    UUID categoryId() {
        return id();
    }

    String nameVi() {
        return nameVi;
    }

    String fold() {
        return nameFold;
    }

    int position() {
        return position;
    }
}
