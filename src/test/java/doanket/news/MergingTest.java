package doanket.news;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MergingTest {

    private static final UUID FILE = UUID.randomUUID();

    private final ArticleContent base = content("Tiêu đề", "Tóm tắt", "<p>Nội dung</p>", null);

    @Test
    void namesOnlyThePartsInWhichTheTwoAreNotTheSame() {
        var mine = content("Tiêu đề mới", "Tóm tắt chung", "<p>Nội dung</p>", null);
        var theirs = content("Tiêu đề", "Tóm tắt chung", "<p>Nội dung khác</p>", UUID.randomUUID());

        var merging = new Merging(base, mine, theirs);

        assertThat(merging.parts()).containsExactly(ArticlePart.TITLE, ArticlePart.BODY, ArticlePart.CATEGORY);
        assertThat(merging.isChangedByMe(ArticlePart.TITLE)).isTrue();
        assertThat(merging.isChangedByThem(ArticlePart.TITLE)).isFalse();
        assertThat(merging.isChangedByMe(ArticlePart.BODY)).isFalse();
        assertThat(merging.isChangedByThem(ArticlePart.CATEGORY)).isTrue();
    }

    @Test
    void takesThePartsThatWereChosenAndKeepsTheRest() {
        var mine = content("Của tôi", "Của tôi", "<p>Của tôi</p>", null);
        var theirs = content("Của người kia", "Của người kia", "<p>Của người kia</p>", UUID.randomUUID());

        var merged = new Merging(base, mine, theirs).taking(Set.of(ArticlePart.LEAD, ArticlePart.CATEGORY));

        assertThat(merged).isEqualTo(content("Của tôi", "Của người kia", "<p>Của tôi</p>", theirs.category()));
    }

    @Test
    void picturesGoWithTheBodyInWhichTheyStand() {
        var words = new Figure(FILE, "Chú thích mới", "Mô tả", "");
        var mine = content("Tiêu đề", "Tóm tắt", "<figure data-media=\"" + FILE + "\"></figure>", null);
        var theirs = new ArticleContent(
                "Tiêu đề", "Tóm tắt", mine.body(), "", null, List.of(), List.of(), List.of(words), List.of());

        var merging = new Merging(base, mine, theirs);

        assertThat(merging.parts()).containsExactly(ArticlePart.BODY);
        assertThat(merging.taking(Set.of(ArticlePart.BODY))).isEqualTo(theirs);
        assertThat(ArticlePart.BODY.has(new FieldDifference("figures", List.of())))
                .isTrue();
    }

    @Test
    void aNameThatIsNoneCountsAsNotSaid() {
        assertThat(ArticlePart.all(Set.of("lead", "'; --"))).containsExactly(ArticlePart.LEAD);
    }

    private static ArticleContent content(String title, String lead, String body, UUID category) {
        return new ArticleContent(title, lead, body, "", category, List.of(), List.of(), List.of(), List.of());
    }
}
