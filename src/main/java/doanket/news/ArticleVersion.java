package doanket.news;

import doanket.platform.AggregateRoot;
import doanket.platform.Stamp;
import doanket.platform.StoredStamp;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** One text an article had, with its pictures, papers and filing. Every saving makes a new one; none is ever changed. */
@Entity
@Table(name = "article_version")
class ArticleVersion extends AggregateRoot {

    @Column(name = "article_id", nullable = false)
    private UUID articleId;

    @Column(name = "number", nullable = false)
    private int number;

    @Column(name = "title", nullable = false)
    private String title;

    @Column(name = "lead", nullable = false)
    private String lead;

    @Column(name = "body", nullable = false)
    private String body;

    @Column(name = "byline", nullable = false)
    private String byline;

    @Column(name = "category_id")
    private UUID categoryId;

    @ElementCollection
    @CollectionTable(name = "article_topic", joinColumns = @JoinColumn(name = "version_id"))
    @OrderColumn(name = "position")
    private List<StoredTopic> topics = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "article_audience", joinColumns = @JoinColumn(name = "version_id"))
    @OrderColumn(name = "position")
    private List<StoredAudience> audience = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "article_figure", joinColumns = @JoinColumn(name = "version_id"))
    @OrderColumn(name = "position")
    private List<StoredFigure> figures = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "article_attachment", joinColumns = @JoinColumn(name = "version_id"))
    @OrderColumn(name = "position")
    private List<StoredAttachment> attachments = new ArrayList<>();

    @Embedded
    @AttributeOverride(name = "accountId", column = @Column(name = "written_by", nullable = false))
    @AttributeOverride(name = "name", column = @Column(name = "written_name", nullable = false))
    @AttributeOverride(name = "post", column = @Column(name = "written_post", nullable = false))
    @AttributeOverride(name = "at", column = @Column(name = "written_at", nullable = false))
    private StoredStamp written;

    @Column(name = "note", nullable = false)
    private String note;

    protected ArticleVersion() {} // for JPA

    /** Takes cleaned content; refuses what is too long or too much. */
    ArticleVersion(UUID articleId, int number, ArticleContent content, Stamp by, String note) {
        ContentLimits.check(content);
        this.articleId = articleId;
        this.number = number;
        this.title = content.title();
        this.lead = content.lead();
        this.body = content.body();
        this.byline = content.byline();
        this.categoryId = content.category();
        content.topics().forEach(topic -> topics.add(new StoredTopic(topic)));
        content.audience().forEach(line -> audience.add(new StoredAudience(line)));
        content.figures().forEach(figure -> figures.add(new StoredFigure(figure)));
        content.attachments().forEach(attachment -> attachments.add(new StoredAttachment(attachment)));
        this.written = new StoredStamp(by);
        this.note = note;
    }

    /** What must be there before anybody else is asked to look at it. */
    void refuseIncomplete() {
        ContentLimits.refuseIncomplete(content());
    }

    ArticleContent content() {
        return new ArticleContent(
                title,
                lead,
                body,
                byline,
                categoryId,
                topics.stream().map(StoredTopic::topic).toList(),
                audience.stream().map(StoredAudience::line).toList(),
                figures.stream().map(StoredFigure::figure).toList(),
                attachments.stream().map(StoredAttachment::attachment).toList());
    }

    UUID versionId() {
        return id();
    }

    UUID article() {
        return articleId;
    }

    int number() {
        return number;
    }

    String writtenName() {
        return written.name();
    }

    Instant writtenAt() {
        return written.at();
    }
}
