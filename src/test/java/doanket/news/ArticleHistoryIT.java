package doanket.news;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import doanket.platform.Uuids;
import doanket.testkit.Articles;
import doanket.testkit.Articles.Newsroom;
import doanket.testkit.Offices;
import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What an article was before, beside what it is; and back. */
@ExtendWith(ArquillianExtension.class)
class ArticleHistoryIT {

    @Inject
    ArticleWriting writing;

    @Inject
    ArticleHistory history;

    @Inject
    ArticleReview review;

    @Inject
    ArticleReading reading;

    @Inject
    Articles articles;

    @Inject
    Offices offices;

    private Newsroom newsroom;

    /** A word that stands in this test's article only. */
    private String word;

    @BeforeEach
    void anOffice() {
        newsroom = articles.newsroom();
        word = "thuchu" + Uuids.next().toString().substring(24);
    }

    @Test
    void versionsAreComparedAndRestored() {
        var id = articles.draft(newsroom, word);
        writing.write(id, 1, articles.content(word + " hai"));

        var difference = history.difference(id, 1, 2);
        assertThat(difference.fields()).extracting(FieldDifference::field).containsExactly("title", "lead", "body");
        assertThat(difference.fields().get(0).rows().get(0).right()).contains(new DiffPart(" hai", true));

        assertThat(history.restore(id, 1, 2)).isEqualTo(new Restored(3, 0));
        assertThat(writing.form(id).content()).isEqualTo(articles.content(word));
        assertThat(history.versions(id)).extracting(VersionRow::number).containsExactly(3, 2, 1);
        assertThatThrownBy(() -> history.restore(id, 1, 2)).hasMessage("refused.changedMeanwhile");
    }

    @Test
    void everyFieldThatDiffersIsTold() {
        var id = articles.draft(newsroom, word);
        var plain = articles.content(word);
        var choices = writing.choices();
        writing.write(
                id,
                1,
                new ArticleContent(
                        plain.title(),
                        plain.lead(),
                        plain.body(),
                        "Người khác",
                        choices.categories().get(1).id(),
                        List.of(choices.topics().get(0).id()),
                        List.of(new AudienceLine(newsroom.unit(), true, null, "EDITOR")),
                        List.of(),
                        List.of()));

        assertThat(history.difference(id, 1, 2).fields())
                .extracting(FieldDifference::field)
                .containsExactly("byline", "category", "topics", "audience");
        assertThat(history.difference(id, 2, 1).fields().get(1).rows()).hasSize(1);
    }

    @Test
    void whatIsReturnedKeepsTheOldTextOnScreenAndTheNewOneWithItsWriter() {
        var id = articles.published(newsroom, word);
        offices.as(newsroom.writer());
        int opened = writing.revise(id);
        writing.write(id, opened, articles.content(word + " mới"));
        articles.submit(newsroom, id);
        review.claim(id);

        review.giveBack(id, "Cần số liệu");

        assertThat(reading.view(id).title()).isEqualTo(word);
        offices.as(newsroom.writer());
        assertThat(writing.form(id).content().title()).isEqualTo(word + " mới");
        assertThat(writing.form(id).revision()).isEqualTo(ArticleStatus.RETURNED);
    }

    @Test
    void restoringWhatIsPublishedOpensTheNextVersion() {
        var id = articles.published(newsroom, word);
        offices.as(newsroom.writer());

        assertThat(history.restore(id, 1, 1)).isEqualTo(new Restored(2, 0));

        var form = writing.form(id);
        assertThat(form.status()).isEqualTo(ArticleStatus.PUBLISHED);
        assertThat(form.revision()).isEqualTo(ArticleStatus.DRAFT);
        writing.discard(id);
        assertThat(writing.form(id).revision()).isNull();
    }
}
