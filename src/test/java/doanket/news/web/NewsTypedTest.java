package doanket.news.web;

import static org.assertj.core.api.Assertions.assertThat;

import doanket.news.ArticleContent;
import doanket.news.Attachment;
import doanket.news.AudienceLine;
import doanket.news.Figure;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class NewsTypedTest {

    private static final UUID A = UUID.fromString("019a0000-0000-7000-8000-00000000000a");
    private static final UUID B = UUID.fromString("019a0000-0000-7000-8000-00000000000b");

    @Test
    void comesBackAsItWasShown() {
        var content = new ArticleContent(
                "Tiêu đề",
                "Tóm tắt",
                "<p>x</p><figure data-media=\"" + A + "\"></figure>",
                "Tác giả",
                B,
                List.of(A),
                List.of(AudienceLine.EVERYBODY),
                List.of(new Figure(A, "chú thích", "mô tả", "nguồn")),
                List.of(new Attachment(A, "Biên bản số 1"), new Attachment(B, "")));
        var typed = new NewsTyped();

        typed.show(content);

        assertThat(typed.content(new NewsAudience())).isEqualTo(content);
    }

    @Test
    void isBlankWhereNothingWasTyped() {
        assertThat(new NewsTyped().content(new NewsAudience()))
                .isEqualTo(new ArticleContent(
                        "", "", "", "", null, List.of(), List.of(AudienceLine.EVERYBODY), List.of(), List.of()));
    }

    @Test
    void skipsWhatIsNoFileAndNoTopic() {
        var typed = new NewsTyped();
        typed.setAttachments("rác\n" + A + "\r\n\n" + B + " Tên  tệp");
        typed.setTopics(List.of("rác", A.toString()));
        typed.setCategory("rác");

        var content = typed.content(new NewsAudience());

        assertThat(content.attachments()).containsExactly(new Attachment(A, ""), new Attachment(B, "Tên  tệp"));
        assertThat(content.topics()).containsExactly(A);
        assertThat(content.category()).isNull();
    }
}
