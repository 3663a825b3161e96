package doanket.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import doanket.news.ArticleReview;
import doanket.platform.NotFoundException;
import doanket.platform.VietnamTime;
import doanket.testkit.Acting;
import doanket.testkit.Offices;
import doanket.testkit.PostOffice;
import doanket.testkit.Rows;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Mail on its way from the outbox to a real server: once, when it is wanted, and not for ever. */
@ExtendWith(ArquillianExtension.class)
class MailIT {

    private static final int LETTERS = 30;

    @Inject
    private MailKit office;

    @Inject
    private ArticleReview review;

    @Inject
    private MailDesk desk;

    @Inject
    private Notifier notifier;

    @Inject
    private JobWork job;

    @Inject
    private Offices offices;

    @Inject
    private Acting acting;

    @Inject
    private OutboxRepository outbox;

    @Inject
    private DigestRepository digests;

    @Inject
    private Concerns concerns;

    @Inject
    private LetterWriting letters;

    @Inject
    private UserTransaction transaction;

    @Resource
    private ManagedExecutorService executor;

    @BeforeEach
    void somebodyWhoWantsMail() {
        office.somebodyWhoWantsMail();
    }

    @Test
    void mailAtOnceArrivesWithSubjectLinkAndAnIdOfItsOwn() {
        try (var post = PostOffice.open()) {
            var title = MailKit.title("Thư đến ngay");
            var id = office.published(title);
            job.workOff();

            assertThat(post.to(office.address())).singleElement().satisfies(mail -> {
                assertThat(mail.subject()).isEqualTo("Tin mới đăng: " + title);
                assertThat(mail.id()).isEqualTo("<" + letter() + "@localhost>");
                assertThat(mail.plain()).contains("/news/view?id=" + id).contains("http://localhost:");
                assertThat(mail.body()).contains("text/html").contains("text/plain");
            });
            job.workOff();
            assertThat(post.to(office.address())).hasSize(1);
        }
    }

    @Test
    void aServerThatIsDownIsTriedLaterAndLaterUntilTheLetterIsDead() {
        office.published(MailKit.title("Máy chủ hỏng"));
        job.workOff();
        var now = Instant.now();
        assertThat(tries()).isEqualTo(1);
        assertThat(due()).isBetween(now.plusSeconds(30), now.plusSeconds(61));

        var waits = new ArrayList<Duration>();
        for (int i = 2; i < Retry.MOST; i++) {
            var moment = due().plusSeconds(1);
            sendAt(moment);
            waits.add(Duration.between(moment, due()));
        }
        assertThat(waits).isSorted().startsWith(Duration.ofMinutes(2)).endsWith(Duration.ofHours(6));
        sendAt(due().plusSeconds(1));

        assertThat(state()).isEqualTo("DEAD");
        acting.as("quantri");
        assertThat(desk.state(null).dead())
                .filteredOn(dead -> dead.id().equals(letter()))
                .singleElement()
                .satisfies(dead -> {
                    assertThat(dead.tries()).isEqualTo(Retry.MOST);
                    assertThat(dead.email()).isEqualTo(office.address());
                    assertThat(dead.trouble()).isNotBlank();
                });
    }

    @Test
    void anAdministratorSendsADeadLetterAgainOrGivesItUp() {
        office.published(MailKit.title("Gửi lại"));
        job.workOff();
        Rows.change("update outbox set state = 'DEAD', ended_at = now() where id = ?", letter());
        offices.as(office.newsroom().editor());
        assertThatThrownBy(() -> desk.sendAgain(letter())).isInstanceOf(NotFoundException.class);
        acting.as("quantri");

        try (var post = PostOffice.open()) {
            desk.sendAgain(letter());
            job.workOff();
            assertThat(post.to(office.address())).hasSize(1);
        }
        assertThat(state()).isEqualTo("SENT");

        Rows.change("update outbox set state = 'DEAD', ended_at = now() where id = ?", letter());
        acting.as("quantri");
        desk.giveUp(letter());
        desk.giveUp(letter());
        assertThat(state()).isEqualTo("GIVEN_UP");
    }

    @Test
    void twoWorkersNeverSendTheSameLetter() throws Exception {
        var id = office.published(MailKit.title("Hai máy"));
        for (int i = 1; i < LETTERS; i++) {
            notifier.tell(another(id, i));
            job.workOff();
        }
        Rows.change("update outbox set due_at = now() where account_id = ?", office.reader());
        try (var post = PostOffice.open()) {
            Callable<Void> worker = () -> {
                sendAt(Instant.now());
                return null;
            };
            var first = executor.submit(worker);
            var second = executor.submit(worker);
            first.get();
            second.get();
            job.workOff();

            assertThat(post.to(office.address()))
                    .hasSize(LETTERS)
                    .extracting(PostOffice.Mail::id)
                    .doesNotHaveDuplicates();
        }
    }

    /** Of the same audience, but too long before to be the same. */
    private static Happening another(UUID article, int hours) {
        return new Happening(
                "news.published",
                "news",
                article,
                "Hai máy " + hours,
                "",
                "/news/view?id=" + article,
                Instant.parse("2026-01-01T00:00:00Z").plusSeconds(3_600L * hours),
                null,
                "");
    }

    @Test
    void mailWaitsWhileItsReaderWantsQuiet() {
        var local = VietnamTime.local(Instant.now()).toLocalTime();
        office.wish(Channel.MAIL, new Hours(true, local.minusHours(1), local.plusHours(2), 7));
        try (var post = PostOffice.open()) {
            office.published(MailKit.title("Giờ yên tĩnh"));
            job.workOff();

            assertThat(post.to(office.address())).isEmpty();
            assertThat(tries()).isZero();
            var due = due();
            assertThat(due)
                    .isBetween(Instant.now().plusSeconds(3_600), Instant.now().plusSeconds(7_200));
            sendAt(due);
            assertThat(post.to(office.address())).hasSize(1);
        }
    }

    @Test
    void nothingLeavesThatConcernsItsReaderNoMore() {
        var id = office.published(MailKit.title("Không còn liên quan"));
        job.workOff();
        Rows.change(
                "update role_grant set valid_from = current_date - 9, valid_to = current_date - 2 where account_id = ?",
                office.reader());
        Rows.change(
                "update appointment set valid_to = current_date - 2 where person_id = ("
                        + "select person_id from account where id = ?)",
                office.reader());

        try (var post = PostOffice.open()) {
            sendAt(due());
            assertThat(post.to(office.address())).isEmpty();
        }
        assertThat(state()).isEqualTo("OBSOLETE");
        assertThat(id).isNotNull();
    }

    @Test
    void aWithdrawnArticleTakesItsMailAlong() {
        var id = office.published(MailKit.title("Gỡ bài"));
        job.workOff();
        var letter = letter();
        offices.as(office.newsroom().editor());

        review.withdraw(id, "Sai số liệu");

        assertThat(Rows.text("select count(*) from outbox where id = ?", letter))
                .isEqualTo("0");
    }

    /** A worker on a machine whose clock shows that time. */
    private void sendAt(Instant moment) {
        var mailing = new Mailing(outbox, digests, concerns, letters, Clock.fixed(moment, ZoneOffset.UTC));
        boolean more = true;
        while (more) {
            try {
                transaction.begin();
                mailing.sendSome();
                transaction.commit();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
            more = isAnyDue(moment);
        }
    }

    private static boolean isAnyDue(Instant moment) {
        return "t"
                .equals(Rows.text(
                        "select exists(select 1 from outbox where state = 'WAITING' and due_at <= cast(? as timestamptz))",
                        moment.toString()));
    }

    private UUID letter() {
        return UUID.fromString(
                Rows.text("select id from outbox where account_id = ? order by made_at desc limit 1", office.reader()));
    }

    private int tries() {
        return Integer.parseInt(Rows.text("select tries from outbox where id = ?", letter()));
    }

    private Instant due() {
        return Instant.parse(Rows.text(
                "select to_char(due_at at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"') from outbox where id = ?",
                letter()));
    }

    private String state() {
        return Rows.text("select state from outbox where id = ?", letter());
    }
}
