package doanket.news;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import doanket.platform.Choice;
import doanket.platform.Uuids;
import doanket.testkit.Acting;
import doanket.testkit.Articles;
import doanket.testkit.Articles.Newsroom;
import doanket.testkit.Offices;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Where an article is filed and whom it is for: only what is there and open can be chosen. */
@ExtendWith(ArquillianExtension.class)
class ArticleFilingIT {

    @Inject
    ArticleWriting writing;

    @Inject
    ArticleCategories categories;

    @Inject
    Articles articles;

    @Inject
    Offices offices;

    @Inject
    Acting acting;

    private Newsroom newsroom;

    @BeforeEach
    void anOffice() {
        newsroom = articles.newsroom();
        offices.as(newsroom.writer());
    }

    @Test
    void refusesWhatIsNotThereToChoose() {
        var content = articles.content("Bài");
        var unknownCategory = filed(content, Uuids.next(), List.of(), content.audience());
        var unknownTopic = filed(content, content.category(), List.of(Uuids.next()), content.audience());
        var unknownUnit = filed(
                content, content.category(), List.of(), List.of(new AudienceLine(Uuids.next(), false, null, null)));
        var unknownRole =
                filed(content, content.category(), List.of(), List.of(new AudienceLine(null, false, null, "GOD")));

        assertThatThrownBy(() -> begin(unknownCategory)).hasMessage("refused.categoryClosed");
        assertThatThrownBy(() -> begin(unknownTopic)).hasMessage("refused.topicUnknown");
        assertThatThrownBy(() -> begin(unknownUnit)).hasMessage("refused.audienceUnknown");
        assertThatThrownBy(() -> begin(unknownRole)).hasMessage("refused.audienceUnknown");
    }

    private void begin(ArticleContent content) {
        writing.begin(newsroom.unit(), Uuids.next(), content);
    }

    private static ArticleContent filed(
            ArticleContent content, UUID category, List<UUID> topics, List<AudienceLine> audience) {
        return new ArticleContent(
                content.title(),
                content.lead(),
                content.body(),
                content.byline(),
                category,
                topics,
                audience,
                content.figures(),
                content.attachments());
    }

    @Test
    void aClosedCategoryKeepsItsArticlesAndTakesNoNewOnes() {
        acting.asSystem();
        var category = categories.addCategory("Chuyên mục " + Uuids.next(), "");
        offices.as(newsroom.writer());
        var content = articles.content("Bài");
        var filed = filed(content, category, List.of(), content.audience());
        var id = articles.draft(newsroom, filed);
        acting.asSystem();
        categories.closeCategory(category);

        offices.as(newsroom.writer());
        assertThatThrownBy(() -> begin(filed)).hasMessage("refused.categoryClosed");
        assertThat(writing.write(id, 1, filed(articles.content("Hai"), category, List.of(), content.audience())))
                .isEqualTo(new Saved(id, 2, 0));
        assertThat(writing.choices().categories()).extracting(Choice::id).doesNotContain(category);
    }

    @Test
    void whoeverWritesInSeveralUnitsChoosesAmongThem() {
        assertThat(writing.choices().units()).extracting(Choice::id).containsExactly(newsroom.unit());
        assertThat(writing.choices().roles()).extracting(CodeChoice::code).contains("LEADER");
        assertThat(writing.choices().unitTypes()).extracting(CodeChoice::code).contains("FRONT");
    }
}
