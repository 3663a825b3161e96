package doanket.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import doanket.news.ArticleReview;
import doanket.news.AudienceLine;
import doanket.platform.NotFoundException;
import doanket.platform.Uuids;
import doanket.platform.VietnamTime;
import doanket.testkit.Acting;
import doanket.testkit.Articles;
import doanket.testkit.Articles.Newsroom;
import doanket.testkit.Crowd;
import doanket.testkit.Offices;
import doanket.testkit.Offices.Colleague;
import doanket.testkit.PostOffice;
import doanket.testkit.Rows;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Mail on its way from the outbox to a real server: once, when it is wanted, and not for ever. */
@ExtendWith(ArquillianExtension.class)
class MailIT {

    private static final Logger LOG = Logger.getLogger(MailIT.class.getName());
    private static final int CROWD = 3_000;
    private static final int LETTERS = 30;
    private static final Hours NEVER_QUIET = new Hours(false, LocalTime.NOON, LocalTime.NOON, 7);

    @Inject
    private Articles articles;

    @Inject
    private ArticleReview review;

    @Inject
    private NotificationSettings settings;

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
    private Events events;

    @Inject
    private UserTransaction transaction;

    @Resource
    private ManagedExecutorService executor;

    private Newsroom newsroom;
    private Colleague reader;
    private String address;

    @BeforeEach
    void somebodyWhoWantsMail() {
        // What other tests left behind would be tried before.
        Rows.change("delete from outbox where state = 'WAITING'");
        newsroom = articles.newsroom();
        reader = offices.colleague(newsroom.unit(), "Lò Thị Thư", "MEMBER", false);
        address = "t" + Uuids.next().toString().substring(24) + "@reader.example";
        Rows.change(
                "update person set email = ? where id = (" + "select person_id from account where id = ?)",
                address,
                reader.account().id());
        wish(Channel.MAIL, NEVER_QUIET);
    }

    @Test
    void mailAtOnceArrivesWithSubjectLinkAndAnIdOfItsOwn() {
        try (var post = PostOffice.open()) {
            var title = title("Thư đến ngay");
            var id = published(title);
            job.workOff();

            assertThat(post.to(address)).singleElement().satisfies(mail -> {
                assertThat(mail.subject()).isEqualTo("Tin mới đăng: " + title);
                assertThat(mail.id()).isEqualTo("<" + letter() + "@localhost>");
                assertThat(mail.plain()).contains("/news/view?id=" + id).contains("http://localhost:");
                assertThat(mail.body()).contains("text/html").contains("text/plain");
            });
            job.workOff();
            assertThat(post.to(address)).hasSize(1);
        }
    }

    @Test
    void aServerThatIsDownIsTriedLaterAndLaterUntilTheLetterIsDead() {
        published(title("Máy chủ hỏng"));
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
                    assertThat(dead.email()).isEqualTo(address);
                    assertThat(dead.trouble()).isNotBlank();
                });
    }

    @Test
    void anAdministratorSendsADeadLetterAgainOrGivesItUp() {
        published(title("Gửi lại"));
        job.workOff();
        Rows.change("update outbox set state = 'DEAD', ended_at = now() where id = ?", letter());
        offices.as(newsroom.editor());
        assertThatThrownBy(() -> desk.sendAgain(letter())).isInstanceOf(NotFoundException.class);
        acting.as("quantri");

        try (var post = PostOffice.open()) {
            desk.sendAgain(letter());
            job.workOff();
            assertThat(post.to(address)).hasSize(1);
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
        var id = published(title("Hai máy"));
        for (int i = 1; i < LETTERS; i++) {
            notifier.tell(another(id, i));
            job.workOff();
        }
        Rows.change(
                "update outbox set due_at = now() where account_id = ?",
                reader.account().id());
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

            assertThat(post.to(address))
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
        wish(Channel.MAIL, new Hours(true, local.minusHours(1), local.plusHours(2), 7));
        try (var post = PostOffice.open()) {
            published(title("Giờ yên tĩnh"));
            job.workOff();

            assertThat(post.to(address)).isEmpty();
            assertThat(tries()).isZero();
            var due = due();
            assertThat(due)
                    .isBetween(Instant.now().plusSeconds(3_600), Instant.now().plusSeconds(7_200));
            sendAt(due);
            assertThat(post.to(address)).hasSize(1);
        }
    }

    @Test
    void nothingLeavesThatConcernsItsReaderNoMore() {
        var id = published(title("Không còn liên quan"));
        job.workOff();
        Rows.change(
                "update role_grant set valid_from = current_date - 9, valid_to = current_date - 2 where account_id = ?",
                reader.account().id());
        Rows.change(
                "update appointment set valid_to = current_date - 2 where person_id = ("
                        + "select person_id from account where id = ?)",
                reader.account().id());

        try (var post = PostOffice.open()) {
            sendAt(due());
            assertThat(post.to(address)).isEmpty();
        }
        assertThat(state()).isEqualTo("OBSOLETE");
        assertThat(id).isNotNull();
    }

    @Test
    void aWithdrawnArticleTakesItsMailAlong() {
        var id = published(title("Gỡ bài"));
        job.workOff();
        var letter = letter();
        offices.as(newsroom.editor());

        review.withdraw(id, "Sai số liệu");

        assertThat(Rows.text("select count(*) from outbox where id = ?", letter))
                .isEqualTo("0");
    }

    @Test
    void whatIsForTheDigestComesAsOneMailADay() {
        wish(Channel.DIGEST, NEVER_QUIET);
        var first = title("Tổng hợp một");
        var second = title("Tổng hợp hai");
        published(first);
        published(second);
        yesterday();

        try (var post = PostOffice.open()) {
            job.workOff();
            published(title("Muộn hơn"));
            yesterday();
            job.workOff();

            assertThat(post.to(address)).singleElement().satisfies(mail -> {
                assertThat(mail.subject()).isEqualTo("Thông báo trong ngày: 2 mục");
                assertThat(mail.plain()).contains(first, second).doesNotContain("Muộn hơn");
            });
        }
    }

    @Test
    void whatWasReadIsNotInTheDigest() {
        wish(Channel.DIGEST, NEVER_QUIET);
        published(title("Đã đọc rồi"));
        yesterday();
        Rows.change(
                "update notification set read_at = now() where account_id = ?",
                reader.account().id());

        try (var post = PostOffice.open()) {
            job.workOff();
            assertThat(post.to(address)).isEmpty();
        }
    }

    @Test
    void theDigestOfThousandsIsMadeInPieces() {
        Crowd.gather(newsroom.unit(), CROWD);
        try (var post = PostOffice.open()) {
            Crowd.neverQuiet();
            for (int i = 0; i < 3; i++) {
                published(title("Cho đông người"));
            }
            Rows.change("update notification set at = at - interval '1 day' where account_id in "
                    + "(select id from account where username like 'crowd.%')");
            System.gc();
            long begun = System.nanoTime();
            job.workOff();
            long millis = (System.nanoTime() - begun) / 1_000_000;

            LOG.log(Level.INFO, "The digest of {0} people, made, written and handed in: {1} ms", new Object[] {
                CROWD, millis
            });
            assertThat(post.to("@crowd.example")).hasSize(CROWD);
        } finally {
            Crowd.sendAway();
        }
    }

    /** As if it had happened before the hour of the last digest. */
    private void yesterday() {
        Rows.change(
                "update notification set at = at - interval '1 day' where account_id = ? and at > now() - interval '1 hour'",
                reader.account().id());
    }

    private UUID published(String title) {
        offices.as(newsroom.writer());
        var id = articles.published(
                newsroom,
                articles.content(title, List.of(new AudienceLine(newsroom.unit(), false, null, null)), List.of()));
        job.workOff();
        return id;
    }

    /** Wants only that way of hearing of news, with those hours. */
    private void wish(Channel channel, Hours hours) {
        offices.as(reader);
        settings.choose(
                List.of(
                        new Choice("news.published", Channel.MAIL, channel == Channel.MAIL),
                        new Choice("news.published", Channel.DIGEST, channel == Channel.DIGEST)),
                hours);
    }

    /** A worker on a machine whose clock shows that time. */
    private void sendAt(Instant moment) {
        var mailing = new Mailing(outbox, digests, concerns, events, Clock.fixed(moment, ZoneOffset.UTC));
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
        return UUID.fromString(Rows.text(
                "select id from outbox where account_id = ? order by made_at desc limit 1",
                reader.account().id()));
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

    private static String title(String words) {
        return words + " " + Uuids.next().toString().substring(24);
    }
}
