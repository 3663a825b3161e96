package doanket.news;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import doanket.platform.NotFoundException;
import doanket.platform.Uuids;
import doanket.testkit.Offices;
import doanket.testkit.Offices.Colleague;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class ArticleLifeIT {

    @Inject
    ArticleWriting writing;

    @Inject
    ArticleReview review;

    @Inject
    ArticleReading reading;

    @Inject
    ArticleHistory history;

    @Inject
    Offices offices;

    private UUID unit;
    private Colleague writer;
    private Colleague editor;
    private Colleague reader;

    @BeforeEach
    void anOffice() {
        unit = offices.front("Ủy ban MTTQ xã Thử");
        writer = offices.colleague(unit, "Nguyễn Văn Viết", "STAFF", false);
        editor = offices.colleague(unit, "Trần Thị Duyệt", "EDITOR", false);
        reader = offices.colleague(offices.front("Xã khác"), "Lê Thị Đọc", "MEMBER", false);
    }

    @Test
    void threePeopleWriteApproveAndReadAnArticle() {
        offices.as(writer);
        var id = Uuids.next();
        var saved = writing.begin(unit, id, content("Ngày hội Đại đoàn kết"));
        writing.submit(id, saved.number());

        offices.as(editor);
        assertThat(review.desk().waiting()).extracting(QueueRow::id).containsExactly(id);
        review.claim(id);
        review.approve(id, review.sheet(id).number());
        review.publishNow(id);

        offices.as(reader);
        var view = reading.view(id);
        assertThat(view.title()).isEqualTo("Ngày hội Đại đoàn kết");
        assertThat(view.unitName()).isEqualTo("Ủy ban MTTQ xã Thử");
        assertThat(reading.list(ArticleQuery.ALL).cards())
                .extracting(ArticleCard::id)
                .contains(id);
        assertThatThrownBy(() -> writing.form(id)).isInstanceOf(NotFoundException.class);
    }

    private ArticleContent content(String title) {
        var category = writing.choices().categories().get(0).id();
        return new ArticleContent(
                title,
                "Tóm tắt của bài.",
                "<p>Nội dung của bài.</p>",
                "Nguyễn Văn Viết",
                category,
                List.of(),
                List.of(AudienceLine.EVERYBODY),
                List.of(),
                List.of());
    }
}
