package doanket.news;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import doanket.platform.Uuids;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class ArticleTest {

    private static final Instant NOW = Instant.parse("2026-05-08T09:40:00Z");
    private static final UUID UNIT = Uuids.next();
    private static final Stamp WRITER = stamp("Nguyễn Văn Viết");
    private static final Stamp EDITOR = stamp("Trần Thị Duyệt");
    private static final Stamp LEADER = stamp("Lê Văn Chủ");

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

    private static void refused(ThrowingCallable work, String key) {
        assertThatThrownBy(work).isInstanceOf(ArticleRefused.class).hasMessage(key);
    }

    private static Article draft() {
        var article = new Article(Uuids.next(), UNIT, WRITER);
        article.write(0, WRITER);
        return article;
    }

    private static Article submitted() {
        var article = draft();
        article.submit(whole(article), WRITER);
        return article;
    }

    private static Article approved() {
        var article = submitted();
        article.claim(EDITOR);
        article.approve(whole(article), EDITOR);
        return article;
    }

    private static Article published() {
        var article = approved();
        article.publish(NOW, EDITOR);
        return article;
    }

    private static ArticleVersion whole(Article article) {
        return new ArticleVersion(article.articleId(), article.latest(), content(), WRITER, "");
    }

    private static ArticleContent content() {
        return filed(Uuids.next(), List.of(AudienceLine.EVERYBODY), List.of());
    }

    private static ArticleContent filed(UUID category, List<AudienceLine> audience, List<Figure> figures) {
        return new ArticleContent(
                "Tiêu đề", "Tóm tắt", "<p>Nội dung</p>", "", category, List.of(), audience, figures, List.of());
    }

    private static ArticleContent with(ArticleContent content, String title, String lead, String body) {
        return new ArticleContent(
                title, lead, body, "", content.category(), List.of(), content.audience(), List.of(), List.of());
    }

    private static Stamp stamp(String name) {
        return new Stamp(Uuids.next(), name, Uuids.next(), "Chức vụ, đơn vị", NOW);
    }

    private static Stamp later(Stamp by, Duration wait) {
        return new Stamp(by.account(), by.name(), by.post(), by.postLabel(), NOW.plus(wait));
    }
}
