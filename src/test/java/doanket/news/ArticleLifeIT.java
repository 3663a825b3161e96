package doanket.news;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import doanket.platform.NotFoundException;
import doanket.platform.Uuids;
import doanket.platform.VietnamTime;
import doanket.search.SearchQuestion;
import doanket.search.SearchService;
import doanket.testkit.Articles;
import doanket.testkit.Articles.Newsroom;
import doanket.testkit.Offices;
import doanket.testkit.Offices.Colleague;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The whole life of an article, by three people: one writes, one reviews, one of another office reads and finds. */
@ExtendWith(ArquillianExtension.class)
class ArticleLifeIT {

    @Inject
    ArticleWriting writing;

    @Inject
    ArticleReview review;

    @Inject
    ArticleReading reading;

    @Inject
    ShelfMemory memory;

    @Inject
    SearchService search;

    @Inject
    Articles articles;

    @Inject
    Offices offices;

    @Inject
    Clock clock;

    @Resource
    UserTransaction transaction;

    @PersistenceContext
    EntityManager entityManager;

    private Newsroom newsroom;
    private Colleague reader;

    /** A word that stands in this test's article only. */
    private String word;

    @BeforeEach
    void anOffice() {
        newsroom = articles.newsroom();
        reader = offices.colleague(offices.front("Xã khác"), "Lê Thị Đọc", "MEMBER", false);
        word = "thuchu" + Uuids.next().toString().substring(24);
    }

    @Test
    void threePeopleWriteApproveAndReadAnArticle() {
        var id = articles.draft(newsroom, "Ngày hội " + word);
        writing.submit(id, 1);

        offices.as(newsroom.editor());
        assertThat(review.desk().waiting()).singleElement().satisfies(row -> {
            assertThat(row.id()).isEqualTo(id);
            assertThat(row.own()).isFalse();
            assertThat(row.author()).isEqualTo("Nguyễn Văn Viết");
        });
        review.claim(id);
        review.approve(id, review.sheet(id).number());
        assertThat(review.desk().approved()).extracting(QueueRow::id).containsExactly(id);
        review.publishNow(id);

        offices.as(reader);
        var view = reading.view(id);
        assertThat(view.title()).isEqualTo("Ngày hội " + word);
        assertThat(view.html()).contains("<p>Nội dung của bài Ngày hội " + word + "</p>");
        assertThat(view.byline()).isEqualTo("Nguyễn Văn Viết");
        assertThat(view.mayWrite()).isFalse();
        assertThat(isListed(id)).isTrue();
        assertThat(isFound(id)).isTrue();
    }

    @Test
    void everyStepIsKeptWithWhoAndInWhichPost() {
        var id = articles.draft(newsroom, word);
        articles.submit(newsroom, id);
        review.claim(id);
        review.giveBack(id, "Thiếu ảnh");
        offices.as(newsroom.writer());
        assertThat(writing.form(id).returnedReason()).isEqualTo("Thiếu ảnh");
        assertThat(writing.mine(ArticleStatus.RETURNED, null))
                .singleElement()
                .satisfies(row -> assertThat(row.reason()).isEqualTo("Thiếu ảnh"));
        writing.write(id, 1, articles.content(word + " sửa"));
        articles.approve(newsroom, id);

        var events = review.sheet(id).events();
        assertThat(events)
                .extracting(EventRow::kind)
                .containsExactly("APPROVED", "CLAIMED", "SUBMITTED", "RETURNED", "CLAIMED", "SUBMITTED", "BEGUN");
        assertThat(events.get(3).name()).isEqualTo("Trần Thị Duyệt");
        assertThat(events.get(3).post()).startsWith("Chủ tịch").contains("xã Thử");
    }

    @Test
    void beforePublicationAndAfterWithdrawalReadersKnowOfNothing() {
        var id = articles.draft(newsroom, word);
        articles.approve(newsroom, id);
        offices.as(reader);
        assertThatThrownBy(() -> reading.view(id)).isInstanceOf(NotFoundException.class);

        offices.as(newsroom.editor());
        review.publishNow(id);
        offices.as(reader);
        assertThat(isFound(id)).isTrue();

        offices.as(newsroom.editor());
        review.withdraw(id, "Sai số liệu");
        offices.as(reader);
        assertThatThrownBy(() -> reading.view(id)).isInstanceOf(NotFoundException.class);
        assertThat(isListed(id)).isFalse();
        assertThat(isFound(id)).isFalse();
    }

    @Test
    void aScheduledArticleAppearsByTheClock() throws Exception {
        var id = articles.draft(newsroom, word);
        articles.approve(newsroom, id);
        review.schedule(id, VietnamTime.local(clock.instant().plus(Duration.ofHours(3))));
        assertThat(review.desk().scheduled()).extracting(QueueRow::id).containsExactly(id);
        offices.as(reader);
        assertThatThrownBy(() -> reading.view(id)).isInstanceOf(NotFoundException.class);
        assertThat(isListed(id)).isFalse();
        assertThat(isFound(id)).isFalse();

        fourHoursPass(id);

        assertThat(reading.view(id).title()).isEqualTo(word);
        assertThat(isListed(id)).isTrue();
        assertThat(isFound(id)).isTrue();
        offices.as(newsroom.writer());
        assertThat(writing.form(id).status()).isEqualTo(ArticleStatus.PUBLISHED);
    }

    @Test
    void anExpiredArticleDisappearsByTheClock() throws Exception {
        var id = articles.published(newsroom, word);
        review.expire(id, VietnamTime.local(clock.instant().plus(Duration.ofHours(3))));

        fourHoursPass(id);

        offices.as(reader);
        assertThatThrownBy(() -> reading.view(id)).isInstanceOf(NotFoundException.class);
        assertThat(isListed(id)).isFalse();
        assertThat(isFound(id)).isFalse();
        offices.as(newsroom.writer());
        assertThat(writing.mine(ArticleStatus.EXPIRED, null))
                .extracting(WorkRow::id)
                .containsExactly(id);
    }

    @Test
    void whatIsPinnedStandsOnTopUntilItsDayIsOver() {
        var id = articles.published(newsroom, word);
        articles.published(newsroom, word + " mới hơn");
        review.pin(id, VietnamTime.day(clock.instant()));
        var ofUnit = new ArticleQuery(null, null, newsroom.unit(), null, null, null);

        offices.as(reader);
        assertThat(reading.list(ofUnit).pinned()).extracting(ArticleCard::id).containsExactly(id);
        assertThat(reading.list(ofUnit).cards()).extracting(ArticleCard::id).doesNotContain(id);

        offices.as(newsroom.editor());
        review.pin(id, null);
        offices.as(reader);
        assertThat(reading.list(ofUnit).pinned()).isEmpty();
        assertThat(reading.list(ofUnit).cards()).extracting(ArticleCard::id).contains(id);
    }

    @Test
    void readersSeeTheOldEditionUntilTheNewOneIsPublished() {
        var id = articles.published(newsroom, word);
        offices.as(newsroom.writer());
        var number = writing.revise(id);
        writing.write(id, number, articles.content(word + " bản hai"));
        articles.approve(newsroom, id);
        offices.as(reader);
        assertThat(reading.view(id).title()).isEqualTo(word);
        assertThat(reading.view(id).changedAt()).isNull();

        offices.as(newsroom.editor());
        assertThat(review.desk().approved())
                .singleElement()
                .satisfies(row -> assertThat(row.revision()).isTrue());
        review.publishNow(id);

        offices.as(reader);
        assertThat(reading.view(id).title()).isEqualTo(word + " bản hai");
        assertThat(reading.view(id).changedAt()).isNotNull();
    }

    @Test
    void aDraftNeverSentInIsRemoved() {
        var id = articles.draft(newsroom, word);

        writing.discard(id);

        assertThatThrownBy(() -> writing.form(id)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void moreOfTheSameIsRelated() {
        var one = articles.published(newsroom, word + " xây dựng nông thôn mới kiểu mẫu");
        var other = articles.published(newsroom, word + " xây dựng nông thôn mới nâng cao");

        offices.as(reader);
        assertThat(reading.view(one).related()).extracting(ArticleCard::id).startsWith(other);
        offices.as(newsroom.editor());
        review.withdraw(other, "Trùng bài");
        offices.as(reader);
        assertThat(reading.view(one).related()).extracting(ArticleCard::id).doesNotContain(other);
    }

    /** Among those of its own newsroom, for others publish, too. */
    private boolean isListed(UUID id) {
        return reading.list(new ArticleQuery(null, null, newsroom.unit(), null, null, null)).cards().stream()
                .anyMatch(card -> card.id().equals(id));
    }

    private boolean isFound(UUID id) {
        return search.find(new SearchQuestion(word, null, null, null, null, null, 1, null)).hits().stream()
                .anyMatch(hit -> hit.address().endsWith(id.toString()));
    }

    /** As the clock of the test cannot be turned, all hours of the article are moved back. */
    private void fourHoursPass(UUID id) throws Exception {
        transaction.begin();
        for (var table : new String[] {"article", "article_live"}) {
            entityManager
                    .createNativeQuery("update " + table + " set publish_at = publish_at - interval '4 hours',"
                            + " expires_at = expires_at - interval '4 hours' where "
                            + (table.equals("article") ? "id" : "article_id") + " = ?1")
                    .setParameter(1, id)
                    .executeUpdate();
        }
        entityManager
                .createNativeQuery("update search_entry set visible_from = visible_from - interval '4 hours',"
                        + " visible_until = visible_until - interval '4 hours' where id = ?1")
                .setParameter(1, id)
                .executeUpdate();
        memory.changed();
        transaction.commit();
    }
}
