package doanket.news;

import static doanket.news.ArticleSamples.EDITOR;
import static doanket.news.ArticleSamples.LEADER;
import static doanket.news.ArticleSamples.NOW;
import static doanket.news.ArticleSamples.WRITER;
import static doanket.news.ArticleSamples.approved;
import static doanket.news.ArticleSamples.later;
import static doanket.news.ArticleSamples.published;
import static doanket.news.ArticleSamples.refused;
import static doanket.news.ArticleSamples.submitted;
import static doanket.news.ArticleSamples.whole;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What readers see of an article, from when and until when. */
class ArticlePublishingTest {

    @Test
    void whatIsApprovedOrWaitsForItsHourCanStillGoBack() {
        var approved = approved();
        approved.giveBack("Đổi ngày", LEADER);
        assertThat(approved.stage()).isEqualTo(Article.Stage.RETURNED);

        var scheduled = approved();
        scheduled.publish(NOW.plusSeconds(3600), EDITOR);
        scheduled.giveBack("Hoãn", LEADER);
        assertThat(scheduled.standing().status(NOW)).isEqualTo(ArticleStatus.RETURNED);
        assertThat(scheduled.edition().isOnShelf()).isFalse();
    }

    @Test
    void refusesToPublishUnapprovedOrInThePast() {
        var article = submitted();
        refused(() -> article.publish(NOW, EDITOR), "refused.notApproved");

        var approved = approved();
        refused(() -> approved.publish(NOW.minusSeconds(1), EDITOR), "refused.publishInPast");
        approved.publish(NOW, EDITOR);
        refused(() -> approved.publish(NOW, EDITOR), "refused.notApproved");
    }

    @Test
    void anHourToComeIsKeptAndCanBeMoved() {
        var article = approved();
        var at = NOW.plus(Duration.ofDays(1));

        assertThat(article.publish(at, EDITOR).kind()).isEqualTo(ArticleEvent.Kind.SCHEDULED);
        assertThat(article.standing().status(NOW)).isEqualTo(ArticleStatus.SCHEDULED);
        assertThat(article.standing().status(at)).isEqualTo(ArticleStatus.PUBLISHED);

        article.publish(at.plusSeconds(60), LEADER);
        assertThat(article.standing().status(at)).isEqualTo(ArticleStatus.SCHEDULED);
        article.publish(NOW, LEADER);
        assertThat(article.standing().status(NOW)).isEqualTo(ArticleStatus.PUBLISHED);
    }

    @Test
    void expiresAfterItsPublicationOnly() {
        var article = approved();
        refused(() -> article.expire(NOW, EDITOR), "refused.expiryInPast");
        article.expire(NOW.plusSeconds(60), EDITOR);
        refused(() -> article.publish(NOW.plusSeconds(60), EDITOR), "refused.expiryBeforePublication");

        article.publish(NOW.plusSeconds(30), EDITOR);
        refused(() -> article.expire(NOW.plusSeconds(20), EDITOR), "refused.expiryBeforePublication");
        assertThat(article.standing().status(NOW.plusSeconds(60))).isEqualTo(ArticleStatus.EXPIRED);
        article.expire(null, EDITOR);
        assertThat(article.standing().status(NOW.plusSeconds(60))).isEqualTo(ArticleStatus.PUBLISHED);
    }

    @Test
    void pinsOnlyWhatIsPublishedAndIntoTheFuture() {
        var approved = approved();
        refused(() -> approved.pin(NOW.plusSeconds(60), EDITOR), "refused.notPublished");

        var article = published();
        refused(() -> article.pin(NOW, EDITOR), "refused.pinInPast");
        assertThat(article.pin(NOW.plusSeconds(60), EDITOR).kind()).isEqualTo(ArticleEvent.Kind.PINNED);
        assertThat(article.pin(null, EDITOR).kind()).isEqualTo(ArticleEvent.Kind.UNPINNED);
    }

    @Test
    void withdrawingNeedsAReasonAndSomethingPublished() {
        var approved = approved();
        refused(() -> approved.withdraw("Sai", EDITOR), "refused.notPublished");

        var article = published();
        refused(() -> article.withdraw("", EDITOR), "refused.reasonMissing");
        article.withdraw("Sai số liệu", EDITOR);
        assertThat(article.standing().status(NOW)).isEqualTo(ArticleStatus.WITHDRAWN);
        refused(() -> article.withdraw("Sai", EDITOR), "refused.notPublished");
    }

    @Test
    void readersKeepWhatIsLiveWhileTheNextVersionIsReviewed() {
        var article = published();
        int number = article.revise(LEADER);

        assertThat(article.standing().status(NOW)).isEqualTo(ArticleStatus.PUBLISHED);
        assertThat(article.standing().revision()).contains(ArticleStatus.DRAFT);
        refused(() -> article.revise(WRITER), "refused.notRevisable");

        article.submit(whole(article), LEADER);
        refused(() -> article.claim(LEADER), "refused.ownArticle");
        article.claim(WRITER);
        article.approve(whole(article), WRITER);
        refused(() -> article.publish(NOW.plusSeconds(60), EDITOR), "refused.revisionAtOnce");
        assertThat(article.edition().number()).isEqualTo(1);

        article.publish(NOW.plusSeconds(5), later(EDITOR, Duration.ofSeconds(5)));
        assertThat(article.edition().number()).isEqualTo(number);
        assertThat(article.edition().publishAt()).isEqualTo(NOW);
        assertThat(article.edition().replacedAt()).isEqualTo(NOW.plusSeconds(5));
        assertThat(article.standing().revision()).isEmpty();
    }

    @Test
    void whatWasWithdrawnCanBeRewrittenAndPublishedAnew() {
        var article = published();
        article.withdraw("Sai số liệu", EDITOR);

        article.revise(WRITER);
        assertThat(article.standing().status(NOW)).isEqualTo(ArticleStatus.DRAFT);
        article.submit(whole(article), WRITER);
        article.claim(EDITOR);
        article.approve(whole(article), EDITOR);
        article.publish(NOW.plusSeconds(60), EDITOR);

        assertThat(article.standing().status(NOW)).isEqualTo(ArticleStatus.SCHEDULED);
    }
}
