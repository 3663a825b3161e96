package doanket.news;

import static org.assertj.core.api.Assertions.assertThat;

import doanket.file.FileService;
import doanket.platform.Uuids;
import doanket.search.SearchQuestion;
import doanket.search.SearchService;
import doanket.testkit.Articles;
import doanket.testkit.Offices;
import doanket.testkit.Workbooks;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An article is found by the words in the papers that go with it. */
@ExtendWith(ArquillianExtension.class)
class ArticleWordsIT {

    @Inject
    FileService files;

    @Inject
    SearchService search;

    @Inject
    Articles articles;

    @Inject
    Offices offices;

    @Test
    void aWorkbookThatGoesWithAnArticleLetsItBeFound() {
        var word = "t" + Uuids.next().toString().substring(24);
        var newsroom = articles.newsroom();
        offices.as(newsroom.writer());
        var book = Workbooks.raw(Workbooks.row("Biểu số liệu " + word, "Đường bê tông"));
        var file = files.store(newsroom.unit(), "bieu.xlsx", new ByteArrayInputStream(book))
                .id();
        var plain = articles.content("Bài có biểu số liệu");
        var content = new ArticleContent(
                plain.title(),
                plain.lead(),
                plain.body(),
                plain.byline(),
                plain.category(),
                plain.topics(),
                plain.audience(),
                plain.figures(),
                List.of(new Attachment(file, "Biểu số liệu")));

        var article = articles.published(newsroom, content);

        var found = search.find(new SearchQuestion("duong be tong " + word, null, null, null, null, null, 1, null));
        assertThat(found.hits()).singleElement().satisfies(hit -> {
            assertThat(hit.address()).contains(article.toString());
            assertThat(hit.excerpt()).anyMatch(segment -> segment.text().contains(word));
        });
    }
}
