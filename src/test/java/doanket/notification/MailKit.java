package doanket.notification;

import doanket.news.AudienceLine;
import doanket.platform.Uuids;
import doanket.testkit.Articles;
import doanket.testkit.Articles.Newsroom;
import doanket.testkit.Offices;
import doanket.testkit.Offices.Colleague;
import doanket.testkit.Rows;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;

/** An office whose news somebody hears of by mail; each test has its own. */
@Dependent
public class MailKit {

    static final Hours NEVER_QUIET = new Hours(false, LocalTime.NOON, LocalTime.NOON, 7);

    @Inject
    private Articles articles;

    @Inject
    private NotificationSettings settings;

    @Inject
    private JobWork job;

    @Inject
    private Offices offices;

    private Newsroom newsroom;
    private Colleague reader;
    private String address;

    /** Somebody with an address who may read the news of an office. */
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

    UUID published(String title) {
        offices.as(newsroom.writer());
        var id = articles.published(
                newsroom,
                articles.content(title, List.of(new AudienceLine(newsroom.unit(), false, null, null)), List.of()));
        job.workOff();
        return id;
    }

    /** Wants only that way of hearing of news, with those hours. */
    void wish(Channel channel, Hours hours) {
        offices.as(reader);
        settings.choose(
                List.of(
                        new Choice("news.published", Channel.MAIL, channel == Channel.MAIL),
                        new Choice("news.published", Channel.DIGEST, channel == Channel.DIGEST)),
                hours);
    }

    static String title(String words) {
        return words + " " + Uuids.next().toString().substring(24);
    }

    Newsroom newsroom() {
        return newsroom;
    }

    UUID reader() {
        return reader.account().id();
    }

    String address() {
        return address;
    }
}
