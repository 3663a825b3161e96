package doanket.news;

import static doanket.news.ArticleSamples.EDITOR;
import static doanket.news.ArticleSamples.LEADER;
import static doanket.news.ArticleSamples.NOW;
import static doanket.news.ArticleSamples.WRITER;
import static doanket.news.ArticleSamples.approved;
import static doanket.news.ArticleSamples.content;
import static doanket.news.ArticleSamples.draft;
import static doanket.news.ArticleSamples.filed;
import static doanket.news.ArticleSamples.later;
import static doanket.news.ArticleSamples.published;
import static doanket.news.ArticleSamples.refused;
import static doanket.news.ArticleSamples.submitted;
import static doanket.news.ArticleSamples.whole;
import static doanket.news.ArticleSamples.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import doanket.platform.Uuids;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ArticleTest {

    @Test
    void anArticleGoesFromDraftToReadersByTwoPeople() {
        var article = draft();
        assertThat(article.standing().status(NOW)).isEqualTo(ArticleStatus.DRAFT);

        article.submit(whole(article), WRITER);
        article.claim(EDITOR);
        assertThat(article.standing().status(NOW)).isEqualTo(ArticleStatus.SUBMITTED);

        article.approve(whole(article), EDITOR);
        assertThat(article.standing().status(NOW)).isEqualTo(ArticleStatus.APPROVED);

        var published = article.publish(NOW, EDITOR);
        assertThat(published.kind()).isEqualTo(ArticleEvent.Kind.PUBLISHED);
        assertThat(article.standing().status(NOW)).isEqualTo(ArticleStatus.PUBLISHED);
    }

    @Test
    void refusesWhatSomebodyElseSavedMeanwhile() {
        var article = draft();
        article.write(1, EDITOR);

        refused(() -> article.write(1, WRITER), "refused.changedMeanwhile");
        assertThatThrownBy(() -> article.write(1, WRITER))
                .isInstanceOfSatisfying(
                        ArticleRefused.class,
                        refusal ->
                                assertThat(refusal.arguments()).containsExactly("Trần Thị Duyệt", "08/05/2026, 16:40"));
    }

    @Test
    void onlyTheClaimingReviewerChangesWhatWaits() {
        var article = submitted();

        refused(() -> article.write(1, WRITER), "refused.inReview");
        article.claim(EDITOR);
        refused(() -> article.write(1, WRITER), "refused.inReview");
        assertThat(article.write(1, EDITOR)).isEqualTo(2);
    }

    @Test
    void refusesToChangeWhatIsApprovedOrPublished() {
        var approved = approved();
        refused(() -> approved.write(1, WRITER), "refused.alreadyApproved");

        var published = published();
        refused(() -> published.write(1, WRITER), "refused.nothingOpen");
    }

    @Test
    void refusesToSubmitTwiceOrAnOldVersion() {
        var article = submitted();
        refused(() -> article.submit(whole(article), WRITER), "refused.notDraft");

        var changed = draft();
        var old = whole(changed);
        changed.write(1, WRITER);
        refused(() -> changed.submit(old, WRITER), "refused.changedMeanwhile");
    }

    @Test
    void refusesToSubmitWhatIsNotWhole() {
        var article = draft();
        var whole = content();
        refusedToSubmit(article, with(whole, "", whole.lead(), whole.body()), "refused.titleMissing");
        refusedToSubmit(article, with(whole, whole.title(), "", whole.body()), "refused.leadMissing");
        refusedToSubmit(article, with(whole, whole.title(), whole.lead(), ""), "refused.bodyMissing");
        refusedToSubmit(article, filed(null, whole.audience(), List.of()), "refused.categoryMissing");
        refusedToSubmit(article, filed(Uuids.next(), List.of(), List.of()), "refused.audienceEmpty");
        refusedToSubmit(
                article,
                filed(Uuids.next(), whole.audience(), List.of(new Figure(Uuids.next(), "Chú thích", "", ""))),
                "refused.alternativeMissing");
        assertThat(article.stage()).isEqualTo(Article.Stage.DRAFT);
    }

    @Test
    void theWriterTakesBackUntilSomebodyClaims() {
        var article = submitted();
        article.takeBack(WRITER);
        assertThat(article.stage()).isEqualTo(Article.Stage.DRAFT);

        article.submit(whole(article), WRITER);
        article.claim(EDITOR);
        refused(() -> article.takeBack(WRITER), "refused.claimedBy");
    }

    @Test
    void nobodyJudgesWhatHeWroteOrSent() {
        var article = submitted();
        refused(() -> article.claim(WRITER), "refused.ownArticle");

        var sentByAnother = draft();
        sentByAnother.submit(whole(sentByAnother), EDITOR);
        refused(() -> sentByAnother.claim(WRITER), "refused.ownArticle");
        refused(() -> sentByAnother.claim(EDITOR), "refused.ownArticle");
        sentByAnother.claim(LEADER);
    }

    @Test
    void aClaimHoldsForADayAgainstOthers() {
        var article = submitted();
        article.claim(EDITOR);

        refused(() -> article.claim(EDITOR), "refused.claimedAlready");
        refused(() -> article.claim(LEADER), "refused.claimedBy");
        refused(() -> article.release(LEADER), "refused.claimedBy");
        refused(() -> article.approve(whole(article), LEADER), "refused.claimedBy");
        refused(() -> article.giveBack("Thiếu ảnh", LEADER), "refused.claimedBy");

        article.release(later(LEADER, Duration.ofHours(25)));
        article.claim(LEADER);
        assertThat(article.round().claimedName()).isEqualTo("Lê Văn Chủ");
    }

    @Test
    void refusesToJudgeWhatNobodyClaimed() {
        var article = submitted();

        refused(() -> article.approve(whole(article), EDITOR), "refused.notClaimed");
        refused(() -> article.giveBack("Thiếu ảnh", EDITOR), "refused.notClaimed");
        refused(() -> article.release(EDITOR), "refused.notClaimed");
    }

    @Test
    void returningNeedsAReasonAndOpensTheTextAgain() {
        var article = submitted();
        article.claim(EDITOR);
        refused(() -> article.giveBack("  ", EDITOR), "refused.reasonMissing");
        refused(() -> article.giveBack("x".repeat(1001), EDITOR), "refused.reasonTooLong");

        var returned = article.giveBack(" Thiếu ảnh ", EDITOR);

        assertThat(returned.reason()).isEqualTo("Thiếu ảnh");
        assertThat(article.standing().status(NOW)).isEqualTo(ArticleStatus.RETURNED);
        assertThat(article.round().isClaimed()).isFalse();
        article.write(1, WRITER);
    }

    @Test
    void approvesOnlyTheVersionThatWasSeen() {
        var article = submitted();
        article.claim(EDITOR);
        var seen = whole(article);
        article.write(1, EDITOR);

        refused(() -> article.approve(seen, EDITOR), "refused.changedMeanwhile");
    }

    @Test
    void discardsAFreshDraftOrANextVersionButNothingThatWasSentIn() {
        assertThat(draft().isDiscardable()).isTrue();

        var sent = submitted();
        sent.takeBack(WRITER);
        refused(() -> sent.discard(WRITER), "refused.notDiscardable");

        var article = published();
        refused(() -> article.discard(WRITER), "refused.notDiscardable");
        article.revise(WRITER);
        article.discard(WRITER);
        assertThat(article.standing().revision()).isEmpty();
    }

    @Test
    void refusesWhatIsTooLongOrTooMuch() {
        var whole = content();
        refusedToWrite(with(whole, "x".repeat(251), "", ""), "refused.titleTooLong");
        refusedToWrite(with(whole, "", "x".repeat(1001), ""), "refused.leadTooLong");
        refusedToWrite(with(whole, "", "", "ă".repeat(250_001)), "refused.bodyTooLong");
        refusedToWrite(
                filed(null, List.of(), List.of(new Figure(Uuids.next(), "x".repeat(501), "", ""))),
                "refused.captionTooLong");
        refusedToWrite(
                filed(
                        null,
                        List.of(),
                        Stream.generate(() -> new Figure(Uuids.next(), "", "", ""))
                                .limit(61)
                                .toList()),
                "refused.tooManyFigures");
    }

    private static void refusedToWrite(ArticleContent content, String key) {
        refused(() -> new ArticleVersion(Uuids.next(), 1, content, WRITER, ""), key);
    }

    private static void refusedToSubmit(Article article, ArticleContent content, String key) {
        refused(() -> article.submit(new ArticleVersion(article.articleId(), 1, content, WRITER, ""), WRITER), key);
    }
}
