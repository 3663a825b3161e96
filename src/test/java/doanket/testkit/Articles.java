package doanket.testkit;

import doanket.news.ArticleContent;
import doanket.news.ArticleReview;
import doanket.news.ArticleWriting;
import doanket.news.AudienceLine;
import doanket.news.Figure;
import doanket.platform.Uuids;
import doanket.testkit.Offices.Colleague;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Writes articles for a test, as far as it needs them. */
@ApplicationScoped
public class Articles {

    @Inject
    private ArticleWriting writing;

    @Inject
    private ArticleReview review;

    @Inject
    private Offices offices;

    /** An office with somebody who writes and somebody who reviews. */
    public record Newsroom(UUID unit, Colleague writer, Colleague editor) {}

    public Newsroom newsroom() {
        var unit = offices.front("Ủy ban MTTQ xã Thử " + Uuids.next().toString().substring(24));
        return new Newsroom(
                unit,
                offices.colleague(unit, "Nguyễn Văn Viết", "STAFF", false),
                offices.colleague(unit, "Trần Thị Duyệt", "EDITOR", false));
    }

    /** Whole content for everybody, in the first category; some writer must be signed in. */
    public ArticleContent content(String title) {
        return content(title, List.of(AudienceLine.EVERYBODY), List.of());
    }

    public ArticleContent content(String title, List<AudienceLine> audience, List<Figure> figures) {
        return new ArticleContent(
                title,
                "Tóm tắt của bài " + title,
                "<p>Nội dung của bài " + title + "</p>",
                "Nguyễn Văn Viết",
                writing.choices().categories().get(0).id(),
                List.of(),
                audience,
                figures,
                List.of());
    }

    /** Begun by the writer of the newsroom; the rest of the test acts as the writer. */
    public UUID draft(Newsroom newsroom, String title) {
        offices.as(newsroom.writer());
        return draft(newsroom, content(title));
    }

    public UUID draft(Newsroom newsroom, ArticleContent content) {
        offices.as(newsroom.writer());
        var id = Uuids.next();
        writing.begin(newsroom.unit(), id, content);
        return id;
    }

    /** Sent in; the rest of the test acts as the editor. */
    public void submit(Newsroom newsroom, UUID id) {
        offices.as(newsroom.writer());
        writing.submit(id, writing.form(id).number());
        offices.as(newsroom.editor());
    }

    /** Sent in and approved; the rest of the test acts as the editor. */
    public void approve(Newsroom newsroom, UUID id) {
        submit(newsroom, id);
        review.claim(id);
        review.approve(id, review.sheet(id).number());
    }

    /** Written, approved and published now; the rest of the test acts as the editor. */
    public UUID published(Newsroom newsroom, String title) {
        var id = draft(newsroom, title);
        approve(newsroom, id);
        review.publishNow(id);
        return id;
    }

    public UUID published(Newsroom newsroom, ArticleContent content) {
        var id = draft(newsroom, content);
        approve(newsroom, id);
        review.publishNow(id);
        return id;
    }

    /** Published one after the other, with as few sign-ins as it takes; the rest of the request acts as the editor. */
    public void publish(Newsroom newsroom, List<ArticleContent> contents) {
        offices.as(newsroom.writer());
        var ids = contents.stream().map(content -> begun(newsroom, content)).toList();
        ids.forEach(id -> writing.submit(id, writing.form(id).number()));
        offices.as(newsroom.editor());
        for (var id : ids) {
            review.claim(id);
            review.approve(id, review.sheet(id).number());
            review.publishNow(id);
        }
    }

    private UUID begun(Newsroom newsroom, ArticleContent content) {
        var id = Uuids.next();
        writing.begin(newsroom.unit(), id, content);
        return id;
    }
}
