package doanket.news;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import doanket.platform.NotFoundException;
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

/** Categories, and topics as dossiers. */
@ExtendWith(ArquillianExtension.class)
class ArticleCategoriesIT {

    @Inject
    ArticleCategories categories;

    @Inject
    ArticleReading reading;

    @Inject
    Articles articles;

    @Inject
    Offices offices;

    @Inject
    Acting acting;

    private String name;

    @BeforeEach
    void asTheSystem() {
        acting.asSystem();
        name = "Mục " + Uuids.next();
    }

    @Test
    void categoriesAreNamedOnceMovedAndReopened() {
        var id = categories.addCategory(name, "");

        assertThatThrownBy(() -> categories.addCategory(name.toUpperCase(), "")).hasMessage("refused.nameTaken");
        assertThatThrownBy(() -> categories.addTopic(" ")).hasMessage("refused.nameMissing");
        categories.moveCategory(id, -1000);
        assertThat(categories.categories().get(0).id()).isEqualTo(id);
        categories.moveCategory(id, 1000);
        categories.renameCategory(id, category(id).seen(), name + " mới", "New");
        categories.closeCategory(id);
        categories.reopenCategory(id);
        categories.tellStories(id, true);
        var rows = categories.categories();
        assertThat(rows.get(rows.size() - 1))
                .isEqualTo(new CategoryRow(id, category(id).seen(), name + " mới", "New", rows.size(), true, true));
    }

    @Test
    void theSecondOfTwoWhoChangeOneIsTold() {
        var category = categories.addCategory(name, "");
        var topic = categories.addTopic(name);
        long categorySeen = category(category).seen();
        long topicSeen = topic(topic).seen();
        categories.renameCategory(category, categorySeen, name + " một", "");
        categories.changeTopic(topic, topicSeen, name + " một", "Một");

        assertThatThrownBy(() -> categories.renameCategory(category, categorySeen, name + " hai", ""))
                .hasMessage("refused.catalogueChanged");
        assertThatThrownBy(() -> categories.changeTopic(topic, topicSeen, name + " hai", "Hai"))
                .hasMessage("refused.catalogueChanged");
        assertThat(topic(topic).summary()).isEqualTo("Một");
    }

    @Test
    void aDossierHasWhatItIsAboutInNfcAndInOneParagraph() {
        var id = categories.addTopic(name);

        categories.changeTopic(id, topic(id).seen(), name, "  Xa\u0302y dựng\n nông thôn\u0000 mới ");

        assertThat(topic(id).summary()).isEqualTo("Xây dựng nông thôn mới");
        assertThatThrownBy(() -> categories.changeTopic(id, topic(id).seen(), name, "ô".repeat(1_001)))
                .hasMessage("refused.summaryTooLong");
    }

    @Test
    void aDossierHoldsOnlyWhatItsReaderMayOpen() {
        var topic = categories.addTopic(name);
        var newsroom = articles.newsroom();
        var open = published(newsroom, topic, AudienceLine.EVERYBODY);
        var closed = published(newsroom, topic, new AudienceLine(newsroom.unit(), false, null, null));

        offices.as(newsroom.writer());
        assertThat(cards(topic)).containsExactlyInAnyOrder(open, closed);
        offices.as(articles.newsroom().writer());
        assertThat(cards(topic)).containsExactly(open);
    }

    @Test
    void anUnknownDossierIsNotThere() {
        offices.as(articles.newsroom().writer());

        assertThatThrownBy(() -> reading.topic(Uuids.next(), null)).isInstanceOf(NotFoundException.class);
    }

    private UUID published(Newsroom newsroom, UUID topic, AudienceLine audience) {
        offices.as(newsroom.writer());
        var plain = articles.content("Bài " + Uuids.next());
        return articles.published(
                newsroom,
                new ArticleContent(
                        plain.title(),
                        plain.lead(),
                        plain.body(),
                        plain.byline(),
                        plain.category(),
                        List.of(topic),
                        List.of(audience),
                        List.of(),
                        List.of()));
    }

    private List<UUID> cards(UUID topic) {
        return reading.topic(topic, null).page().cards().stream()
                .map(ArticleCard::id)
                .toList();
    }

    private CategoryRow category(UUID id) {
        return categories.categories().stream()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private TopicRow topic(UUID id) {
        return categories.topics().stream()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
