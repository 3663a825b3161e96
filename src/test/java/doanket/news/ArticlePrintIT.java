package doanket.news;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import doanket.platform.NotFoundException;
import doanket.platform.Uuids;
import doanket.testkit.Articles;
import doanket.testkit.Articles.Newsroom;
import doanket.testkit.Offices;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whoever may read an article may take it away, and nobody else. */
@ExtendWith(ArquillianExtension.class)
class ArticlePrintIT {

    private static final String PORTAL = "https://congthongtin.example.vn";

    @Inject
    ArticlePrint print;

    @Inject
    ArticleReview review;

    @Inject
    Articles articles;

    @Inject
    Offices offices;

    private Newsroom newsroom;
    private UUID id;

    @BeforeEach
    void anArticleForOneOffice() {
        newsroom = articles.newsroom();
        offices.as(newsroom.writer());
        var audience = List.of(new AudienceLine(newsroom.unit(), false, null, null));
        id = articles.published(newsroom, articles.content("Chỉ cho đơn vị", audience, List.of()));
    }

    @Test
    void aReaderGetsIt() throws IOException {
        offices.as(offices.colleague(newsroom.unit(), "Lò Thị Đọc", "MEMBER", false));

        var paper = print.paper(id, PORTAL);
        var bytes = new ByteArrayOutputStream();
        paper.content().writeTo(bytes);

        assertThat(paper.name()).isEqualTo("chi-cho-don-vi.pdf");
        try (var read = Loader.loadPDF(bytes.toByteArray())) {
            assertThat(new PDFTextStripper().getText(read))
                    .contains("Nội dung của bài Chỉ cho đơn vị", PORTAL + "/news/view?id=" + id);
        }
    }

    @Test
    void toOthersItIsAsUnknownAsWhatIsNotThere() {
        offices.as(offices.colleague(offices.front("Đơn vị khác"), "Người Ngoài", "LEADER", true));

        assertThatThrownBy(() -> print.paper(id, PORTAL)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> print.paper(Uuids.next(), PORTAL)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> print.paper(null, PORTAL)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void whatWasWithdrawnIsGoneFromPaperToo() {
        offices.as(newsroom.editor());
        review.withdraw(id, "Sai số liệu");

        assertThatThrownBy(() -> print.paper(id, PORTAL)).isInstanceOf(NotFoundException.class);
    }
}
