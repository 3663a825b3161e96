package doanket.notification;

import static org.assertj.core.api.Assertions.assertThat;

import doanket.testkit.Crowd;
import doanket.testkit.PostOffice;
import doanket.testkit.Rows;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** One mail a day with what its reader has not seen yet. */
@ExtendWith(ArquillianExtension.class)
class DigestMailIT {

    private static final Logger LOG = Logger.getLogger(DigestMailIT.class.getName());
    private static final int CROWD = 3_000;

    @Inject
    private MailKit office;

    @Inject
    private JobWork job;

    @BeforeEach
    void somebodyWhoWantsMail() {
        office.somebodyWhoWantsMail();
    }

    @Test
    void whatIsForTheDigestComesAsOneMailADay() {
        office.wish(Channel.DIGEST, MailKit.NEVER_QUIET);
        var first = MailKit.title("Tổng hợp một");
        var second = MailKit.title("Tổng hợp hai");
        office.published(first);
        office.published(second);
        yesterday();

        try (var post = PostOffice.open()) {
            job.workOff();
            office.published(MailKit.title("Muộn hơn"));
            yesterday();
            job.workOff();

            assertThat(post.to(office.address())).singleElement().satisfies(mail -> {
                assertThat(mail.subject()).isEqualTo("Thông báo trong ngày: 2 mục");
                assertThat(mail.plain()).contains(first, second).doesNotContain("Muộn hơn");
            });
        }
    }

    @Test
    void whatWasReadIsNotInTheDigest() {
        office.wish(Channel.DIGEST, MailKit.NEVER_QUIET);
        office.published(MailKit.title("Đã đọc rồi"));
        yesterday();
        Rows.change("update notification set read_at = now() where account_id = ?", office.reader());

        try (var post = PostOffice.open()) {
            job.workOff();
            assertThat(post.to(office.address())).isEmpty();
        }
    }

    @Test
    void theDigestOfThousandsIsMadeInPieces() {
        Crowd.gather(office.newsroom().unit(), CROWD);
        try (var post = PostOffice.open()) {
            Crowd.neverQuiet();
            for (int i = 0; i < 3; i++) {
                office.published(MailKit.title("Cho đông người"));
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
                office.reader());
    }
}
