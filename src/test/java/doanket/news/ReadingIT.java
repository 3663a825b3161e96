package doanket.news;

import doanket.notification.NotificationKit;
import doanket.platform.VietnamTime;
import doanket.testkit.Articles;
import doanket.testkit.Articles.Newsroom;
import doanket.testkit.Inside;
import doanket.testkit.Offices;
import doanket.testkit.Offices.Colleague;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;

/** What tests of must-read share: an article for one unit, its writer and editor, and a reader. */
@ExtendWith(ArquillianExtension.class)
abstract class ReadingIT {

    @Inject
    MustRead mustRead;

    @Inject
    ArticleReading reading;

    @Inject
    ArticleReview review;

    @Inject
    ArticleWriting writing;

    @Inject
    Receipts receipts;

    @Inject
    Inside inside;

    @Inject
    Articles articles;

    @Inject
    Offices offices;

    @Inject
    NotificationKit notifications;

    @Inject
    Clock clock;

    Newsroom newsroom;
    Colleague reader;
    UUID id;
    LocalDate tomorrow;

    @BeforeEach
    void anArticleForOneUnit() {
        newsroom = articles.newsroom();
        reader = offices.colleague(newsroom.unit(), "Lò Thị Đọc", "MEMBER", false);
        offices.as(newsroom.writer());
        var audience = List.of(new AudienceLine(newsroom.unit(), false, null, null));
        id = articles.draft(newsroom, articles.content("Phải đọc", audience, List.of()));
        articles.approve(newsroom, id);
        review.publishNow(id);
        tomorrow = VietnamTime.day(clock.instant()).plusDays(1);
    }

    void asked() {
        offices.as(newsroom.editor());
        review.askToRead(id, tomorrow, false);
    }

    ReceiptSheet sheet() {
        offices.as(newsroom.writer());
        return mustRead.sheet(id);
    }

    /** As the page does that shows the article now. */
    void confirm(UUID article) {
        var asked = reading.reading(article);
        mustRead.confirm(article, asked == null ? 1 : asked.round());
    }

    List<String> confirmed() {
        return sheet().people().stream()
                .filter(person -> person.confirmedAt() != null)
                .map(ReceiptPerson::name)
                .toList();
    }

    /** The next edition, approved; the rest of the test acts as the editor. */
    void revised(String body) {
        offices.as(newsroom.writer());
        int opened = writing.revise(id);
        var content = writing.form(id).content();
        writing.write(
                id,
                opened,
                new ArticleContent(
                        content.title(),
                        content.lead(),
                        body,
                        content.byline(),
                        content.category(),
                        content.topics(),
                        content.audience(),
                        content.figures(),
                        content.attachments()));
        articles.approve(newsroom, id);
    }
}
