package doanket.news.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedInput;
import doanket.news.FeedItem;
import doanket.news.NewsFeed;
import doanket.platform.Uuids;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

/** What a program that reads Atom understands of a feed. */
class NewsAtomTest {

    private static final String PORTAL = "https://congthongtin.example.vn";
    private static final UUID ARTICLE = Uuids.next();
    private static final UUID CATEGORY = Uuids.next();
    private static final Instant PUBLISHED = Instant.parse("2026-05-08T09:40:00Z");
    private static final Instant CHANGED = Instant.parse("2026-05-09T01:00:00.123456Z");

    @Test
    void aFeedTellsWhatTheStandardAsksFor() throws FeedException {
        var feed = read(feed(item("Bài một", "Tóm tắt một")));

        assertThat(feed.getFeedType()).isEqualTo("atom_1.0");
        assertThat(feed.getId()).startsWith("urn:uuid:");
        assertThat(feed.getTitle()).isEqualTo("Đoàn Kết - Hoạt động của Mặt trận");
        assertThat(feed.getUpdated()).isEqualTo(Instant.parse("2026-05-09T01:00:00Z"));
        assertThat(feed.getAuthors()).isNotEmpty();
        assertThat(feed.getAlternateLinks().get(0).getHref()).isEqualTo(PORTAL + "/news/list?category=" + CATEGORY);
    }

    @Test
    void anEntryIsTheTitleTheLeadAndTheAddressAndNoMore() throws FeedException {
        var entry = entry(feed(item("Bài một", "Tóm tắt một")));

        assertThat(entry.getId()).isEqualTo("urn:uuid:" + ARTICLE);
        assertThat(entry.getTitle()).isEqualTo("Bài một");
        assertThat(entry.getSummary().getValue()).isEqualTo("Tóm tắt một");
        assertThat(entry.getPublished()).isEqualTo(PUBLISHED);
        assertThat(entry.getUpdated()).isEqualTo(Instant.parse("2026-05-09T01:00:00Z"));
        assertThat(entry.getAuthors().get(0).getName()).isEqualTo("Ủy ban MTTQ xã Nà Đoóng");
        assertThat(entry.getCategories().get(0).getTerm()).isEqualTo("Hoạt động của Mặt trận");
        assertThat(entry.getAlternateLinks().get(0).getHref()).isEqualTo(PORTAL + "/news/view?id=" + ARTICLE);
        assertThat(entry.getContents()).isEmpty();
    }

    @Test
    void whatLooksLikeMarkupIsTextAndWhatXmlCannotHoldIsLeftOut() throws FeedException {
        var entry = entry(feed(item("<b>&amp; \"Đoàn kết\" ]]>", "a\u0001b\uFFFEc\uD800d \uD83D\uDE00 Ỷ")));

        assertThat(entry.getTitle()).isEqualTo("<b>&amp; \"Đoàn kết\" ]]>");
        assertThat(entry.getSummary().getValue()).isEqualTo("abcd \uD83D\uDE00 Ỷ");
    }

    @Test
    void anEmptyFeedIsOneToo() throws FeedException {
        var feed = read(new NewsFeed(null, "", null, "", List.of()));

        assertThat(feed.getEntries()).isEmpty();
        assertThat(feed.getUpdated()).isEqualTo(Instant.parse("1970-01-01T00:00:00Z"));
        assertThat(feed.getTitle()).isEqualTo("Đoàn Kết");
    }

    @Test
    void whatItIsCalledByDependsOnWhatIsInItOnly() throws FeedException {
        var one = read(new NewsFeed(CATEGORY, "A", null, "", List.of()));
        var same = read(new NewsFeed(CATEGORY, "B", null, "", List.of()));
        var other = read(new NewsFeed(null, "", CATEGORY, "A", List.of()));

        assertThat(one.getId()).isEqualTo(same.getId()).isNotEqualTo(other.getId());
    }

    private static NewsFeed feed(FeedItem... items) {
        return new NewsFeed(CATEGORY, "Hoạt động của Mặt trận", null, "", new ArrayList<>(List.of(items)));
    }

    private static FeedItem item(String title, String lead) {
        return new FeedItem(
                ARTICLE,
                title,
                lead,
                "Ủy ban MTTQ xã Nà Đoóng",
                CATEGORY,
                "Hoạt động của Mặt trận",
                PUBLISHED,
                CHANGED);
    }

    private static Entry entry(NewsFeed feed) throws FeedException {
        return read(feed).getEntries().get(0);
    }

    static Feed read(NewsFeed feed) throws FeedException {
        return read(new String(NewsAtom.of(feed, PORTAL), StandardCharsets.UTF_8));
    }

    static Feed read(String xml) throws FeedException {
        var bytes = new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8));
        return (Feed) new WireFeedInput().build(new InputSource(bytes));
    }
}
