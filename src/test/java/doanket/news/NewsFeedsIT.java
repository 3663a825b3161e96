package doanket.news;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import doanket.platform.Choice;
import doanket.platform.NotFoundException;
import doanket.platform.Uuids;
import doanket.platform.VietnamTime;
import doanket.testkit.Articles;
import doanket.testkit.Articles.Newsroom;
import doanket.testkit.Offices;
import doanket.testkit.Offices.Colleague;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What stands in a feed. */
@ExtendWith(ArquillianExtension.class)
class NewsFeedsIT {

    @Inject
    NewsFeeds feeds;

    @Inject
    ArticleReview review;

    @Inject
    Articles articles;

    @Inject
    Offices offices;

    @Inject
    Clock clock;

    private Newsroom newsroom;
    private Colleague reader;

    @BeforeEach
    void anOffice() {
        newsroom = articles.newsroom();
        reader = offices.colleague(newsroom.unit(), "Lò Thị Đọc", "MEMBER", false);
    }

    @Test
    void itHoldsWhatItsOwnerMayReadNowAndNothingElse() {
        var elsewhere = offices.front("Nơi khác");
        published("Cho đơn vị", new AudienceLine(newsroom.unit(), false, null, null));
        var there = published("Cho nơi khác", new AudienceLine(elsewhere, false, null, null));
        articles.draft(newsroom, "Chưa đăng");
        reader = offices.colleague(elsewhere, "Vàng A Ngoài", "MEMBER", false);

        assertThat(titles(null, newsroom.unit())).containsExactly("Cho nơi khác");

        offices.as(newsroom.editor());
        review.withdraw(there, "Sai số liệu");
        assertThat(titles(null, newsroom.unit())).isEmpty();
    }

    @Test
    void theNewestStandsFirstAndWhatIsPinnedInItsPlace() {
        var first = published("Một", AudienceLine.EVERYBODY);
        published("Hai", AudienceLine.EVERYBODY);
        review.pin(first, VietnamTime.day(clock.instant()).plusDays(1));

        assertThat(titles(null, newsroom.unit())).containsExactly("Hai", "Một");
        var item = feeds.feed(null, newsroom.unit()).items().get(1);
        assertThat(item.lead()).isEqualTo("Tóm tắt của bài Một");
        assertThat(item.changedAt()).isEqualTo(item.publishedAt());
    }

    @Test
    void itHoldsFiftyAtMost() {
        offices.as(newsroom.writer());
        articles.publish(
                newsroom,
                IntStream.rangeClosed(1, NewsFeeds.MOST + 1)
                        .mapToObj(n -> articles.content("Bài " + n))
                        .toList());

        assertThat(titles(null, newsroom.unit()))
                .hasSize(NewsFeeds.MOST)
                .first()
                .isEqualTo("Bài 51");
    }

    @Test
    void itIsNarrowedToACategoryAndWhatIsNotThereIsUnknown() {
        published("Trong chuyên mục", AudienceLine.EVERYBODY);
        var sheet = sheet();
        var own = articles.content("").category();
        var other = sheet.categories().stream()
                .map(Choice::id)
                .filter(id -> !id.equals(own))
                .findFirst()
                .orElseThrow();

        assertThat(titles(own, newsroom.unit())).containsExactly("Trong chuyên mục");
        assertThat(titles(other, newsroom.unit())).isEmpty();
        assertThatThrownBy(() -> feeds.feed(Uuids.next(), null)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> feeds.feed(null, Uuids.next())).isInstanceOf(NotFoundException.class);
    }

    private FeedSheet sheet() {
        offices.as(newsroom.writer());
        return feeds.sheet();
    }

    private List<String> titles(UUID category, UUID unit) {
        offices.as(reader);
        return feeds.feed(category, unit).items().stream().map(FeedItem::title).toList();
    }

    private UUID published(String title, AudienceLine audience) {
        offices.as(newsroom.writer());
        return articles.published(newsroom, articles.content(title, List.of(audience), List.of()));
    }
}
