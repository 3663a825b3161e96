package doanket.organisation;

import static doanket.organisation.ReformKit.count;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import doanket.directive.DirectiveKit;
import doanket.directive.DocumentIssuing;
import doanket.meeting.MeetingLife;
import doanket.news.ArticleReview;
import doanket.notification.NotificationKit;
import doanket.organisation.ReformWish.Heir;
import doanket.organisation.ReformWish.Line;
import doanket.platform.NotFoundException;
import doanket.platform.VietnamTime;
import doanket.testkit.Articles;
import doanket.testkit.Meetings;
import doanket.testkit.Offices;
import doanket.testkit.Rows;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a unit that is gone has issued, published and called in is looked after by the unit after it. */
@ExtendWith(ArquillianExtension.class)
class HeirReachIT {

    @Inject
    ReformKit kit;

    @Inject
    DirectiveKit papers;

    @Inject
    DocumentIssuing issuing;

    @Inject
    Articles articles;

    @Inject
    ArticleReview review;

    @Inject
    Meetings meetings;

    @Inject
    MeetingLife life;

    @Inject
    UnitService units;

    @Inject
    Reforms reforms;

    @Inject
    NotificationKit notifications;

    @Inject
    Offices offices;

    @Inject
    Clock clock;

    private UUID after;

    @BeforeEach
    void aUnitThatGoesOn() {
        after = offices.front("Xã tiếp nhận");
    }

    private void mergeToday(UUID gone) {
        kit.set(
                ReformKind.MERGED,
                VietnamTime.day(clock.instant()),
                List.of(Heir.there(after)),
                Line.ends(gone, after));
        kit.settle(() -> true);
    }

    @Test
    void aPaperIsTakenBackByTheClerkOfTheUnitAfter() {
        var bureau = papers.bureau();
        var paper = papers.issued(bureau, "về công tác trước sắp xếp", offices.front("Xã nhận"));
        var clerk = offices.colleague(after, "Hà Thị Văn Thư", "CLERK", false);
        offices.as(clerk);
        assertThatThrownBy(() -> issuing.withdraw(paper, "Ban hành nhầm")).isInstanceOf(NotFoundException.class);

        mergeToday(bureau.unit());

        offices.as(offices.colleague(after, "Hà Văn Viên", "MEMBER", false));
        assertThatThrownBy(() -> issuing.withdraw(paper, "Ban hành nhầm")).isInstanceOf(NotFoundException.class);
        offices.as(clerk);
        assertThatCode(() -> issuing.withdraw(paper, "Ban hành nhầm")).doesNotThrowAnyException();
    }

    @Test
    void anArticleIsTakenBackByTheEditorOfTheUnitAfter() {
        var newsroom = articles.newsroom();
        var article = articles.published(newsroom, "Tin trước sắp xếp");
        mergeToday(newsroom.unit());

        offices.as(offices.colleague(after, "Hà Thị Biên Tập", "EDITOR", false));

        assertThatCode(() -> review.withdraw(article, "Đăng nhầm")).doesNotThrowAnyException();
    }

    @Test
    void whoeverLooksAfterAUnitHearsOfTheReformAndOfItsEnd() {
        var gone = offices.front("Xã được báo");
        var administrator = offices.colleague(gone, "Lò Thị Quản", "UNIT_ADMIN", true);
        var id = kit.set(
                ReformKind.MERGED,
                VietnamTime.day(clock.instant()).plusDays(10),
                List.of(Heir.there(after)),
                Line.ends(gone, after));
        notifications.settle();
        reforms.undo(id);
        notifications.settle();

        assertThat(Rows.text(
                        "select title from notification where event = 'organisation.reformed' and account_id = ?"
                                + " order by id desc",
                        administrator.account().id()))
                .isEqualTo("Đã hủy việc sắp xếp Xã được báo");
    }

    @Test
    void theUnitItselfIsNotAdministeredFromTheUnitAfter() {
        var gone = offices.front("Xã đã hết");
        mergeToday(gone);
        offices.as(offices.colleague(after, "Hà Văn Quản", "UNIT_ADMIN", true));

        assertThatThrownBy(() -> units.describe(gone, 1, UnitFacts.ranked(3))).isInstanceOf(NotFoundException.class);
    }

    @Test
    void aMeetingThatWasCalledIsHeldByTheUnitAfter() {
        var round = meetings.round();
        var meeting = meetings.announced(round, "Giao ban sau sắp xếp");
        mergeToday(round.host());
        kit.settle(() -> count("meeting where host_id = ?", List.of(after)) == 1);

        offices.as(offices.colleague(after, "Hà Thị Thư Ký", "CLERK", false));

        assertThatCode(() -> life.begin(meeting)).doesNotThrowAnyException();
        assertThat(Rows.text("select host_path[1] from meeting where id = ?", meeting))
                .isEqualTo(after.toString());
    }

    @Test
    void whatTheOldUnitWasAskedToIsAnsweredOnceByTheUnitAfter() {
        var round = meetings.round();
        var meeting = meetings.announced(round, "Mời xã cũ");
        mergeToday(round.unit());
        kit.settle(() -> invited(meeting).contains(after.toString()));

        assertThat(invited(meeting)).isEqualTo(after.toString());
        assertThat(Rows.text("select count(*) from search_entry where id = ?", meeting))
                .isEqualTo("1");
    }

    private static String invited(UUID meeting) {
        return Rows.text(
                "select string_agg(cast(unit_id as text), ' ') from meeting_invitation where meeting_id = ?", meeting);
    }
}
