package doanket.news;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import doanket.platform.NotFoundException;
import doanket.platform.VietnamTime;
import doanket.testkit.Articles;
import doanket.testkit.Articles.Newsroom;
import doanket.testkit.Offices;
import doanket.testkit.Rows;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Readers are counted by unit and week, each once, and nothing tells who they were. */
@ExtendWith(ArquillianExtension.class)
class ArticleStatisticsIT {

    @Inject
    ArticleStatistics statistics;

    @Inject
    ArticleReading reading;

    @Inject
    ReadingTallies tallies;

    @Inject
    Articles articles;

    @Inject
    Offices offices;

    @Inject
    Clock clock;

    private Newsroom newsroom;
    private Newsroom elsewhere;
    private UUID id;
    private LocalDate week;

    @BeforeEach
    void aPublishedArticle() {
        elsewhere = articles.newsroom();
        newsroom = articles.newsroom();
        id = articles.published(newsroom, "Bài được đọc");
        week = ReadingTally.week(VietnamTime.day(clock.instant()));
    }

    @Test
    void whoReadsTwiceCountsOnceAndEachUnitHasItsOwnLine() {
        reads(newsroom.writer(), newsroom.unit());
        reads(newsroom.writer(), newsroom.unit());
        reads(newsroom.editor(), newsroom.unit());
        reads(elsewhere.writer(), elsewhere.unit());

        offices.as(newsroom.editor());
        var sheet = statistics.of(id);

        assertThat(sheet.weeks()).hasSize(ArticleStatistics.WEEKS).endsWith(week);
        assertThat(sheet.units()).extracting(StatisticsSheet.Unit::sum).containsExactly(2, 1);
        assertThat(sheet.units().get(0).id()).isEqualTo(newsroom.unit());
        assertThat(sheet.sums()).endsWith(3);
        assertThat(statistics.all().mostRead()).contains(new StatisticsSheet.Article(id, sheet.title(), 3));
    }

    @Test
    void aWeekThatIsOverBecomesNumbersAndItsMarksAreForgotten() {
        reads(newsroom.writer(), newsroom.unit());
        reads(newsroom.editor(), newsroom.unit());
        Rows.change(
                "insert into reading_secret (week, secret) values (?, gen_random_uuid()) on conflict do nothing",
                week.minusWeeks(1));
        Rows.change("update reading_mark set week = ? where article_id = ?", week.minusWeeks(1), id);

        tallies.count(List.of(), week);

        assertThat(Rows.text("select count(*) from reading_mark where article_id = ?", id))
                .isEqualTo("0");
        assertThat(Rows.text("select count(*) from reading_secret where week < ?", week))
                .isEqualTo("0");
        offices.as(newsroom.editor());
        assertThat(statistics.of(id).sums()).endsWith(2, 0);
    }

    @Test
    void noMarkIsAnAccount() {
        reads(newsroom.writer(), newsroom.unit());

        assertThat(Rows.text("select mark from reading_mark where article_id = ?", id))
                .hasSize(64)
                .doesNotContain(newsroom.writer().account().id().toString());
    }

    @Test
    void anotherOfficesFiguresAreUnknown() {
        reads(newsroom.writer(), newsroom.unit());
        offices.as(elsewhere.editor());

        assertThatThrownBy(() -> statistics.of(id)).isInstanceOf(NotFoundException.class);
        assertThat(statistics.all().mostRead())
                .extracting(StatisticsSheet.Article::id)
                .doesNotContain(id);
    }

    /** As the tally writes it twice a minute. */
    private void reads(Offices.Colleague colleague, UUID unit) {
        offices.as(colleague);
        reading.view(id);
        tallies.count(List.of(new ReadingTally.Read(id, colleague.account().id(), unit, week)), week);
    }
}
