package doanket.news;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import doanket.platform.Stamp;
import doanket.platform.Uuids;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CommentTest {

    private static final Stamp SPEAKER = stamp("Lò Thị Đọc");
    private static final Stamp REVIEWER = stamp("Trần Thị Duyệt");

    @Test
    void whatIsSaidIsKeptInComposedLettersWithoutNeedlessLines() {
        var typed = Normalizer.normalize("  Nhất trí.\r\n\r\n \r\n\r\nĐề nghị \u0000\u202Ebổ sung. ", Form.NFD);

        assertThat(said(typed).text()).isEqualTo("Nhất trí.\n\nĐề nghị bổ sung.");
    }

    @Test
    void nothingIsNotAComment() {
        for (var typed : new String[] {null, "", " \n\t ", "\u200B\u00A0", "\u0000"}) {
            assertThatThrownBy(() -> said(typed)).hasMessage("refused.commentEmpty");
        }
    }

    @Test
    void moreThanTwoThousandLettersAreRefused() {
        assertThat(said("ỷ".repeat(Comment.TEXT_MAX)).text()).hasSize(Comment.TEXT_MAX);
        assertThatThrownBy(() -> said("ỷ".repeat(Comment.TEXT_MAX + 1))).hasMessage("refused.commentTooLong");
        assertThatThrownBy(() -> said("a".repeat(1_000_000))).hasMessage("refused.commentTooLong");
    }

    @Test
    void itWaitsForSomebodyElse() {
        var comment = waiting();

        assertThatThrownBy(() -> comment.approve(SPEAKER)).hasMessage("refused.ownComment");
        assertThatThrownBy(() -> comment.reject("Không phù hợp", SPEAKER)).hasMessage("refused.ownComment");
        comment.approve(REVIEWER);

        assertThat(comment.state()).isEqualTo(CommentState.SHOWN);
        assertThatThrownBy(() -> comment.approve(REVIEWER)).hasMessage("refused.commentDecided");
        assertThatThrownBy(() -> comment.reject("Muộn", REVIEWER)).hasMessage("refused.commentDecided");
    }

    @Test
    void rejectingAndRemovingOweAReason() {
        var waiting = waiting();
        assertThatThrownBy(() -> waiting.reject(" ", REVIEWER)).hasMessage("refused.reasonMissing");
        assertThat(waiting.state()).isEqualTo(CommentState.WAITING);

        var shown = said("Nhất trí");
        assertThatThrownBy(() -> shown.remove(null, REVIEWER)).hasMessage("refused.reasonMissing");
        assertThat(shown.text()).isEqualTo("Nhất trí");
    }

    @Test
    void whatIsRemovedOrWithdrawnIsGoneForGood() {
        var removed = said("Nhất trí");
        removed.remove("Có thông tin cá nhân", REVIEWER);
        assertThat(removed.state()).isEqualTo(CommentState.REMOVED);
        assertThat(removed.text()).isEmpty();
        assertThat(removed.name()).isEqualTo("Lò Thị Đọc");

        var withdrawn = said("Nhất trí");
        withdrawn.withdraw(SPEAKER);
        assertThat(withdrawn.text()).isEmpty();
        assertThatThrownBy(() -> withdrawn.remove("Muộn", REVIEWER)).hasMessage("refused.commentDecided");
    }

    private static Comment said(String text) {
        return new Comment(Uuids.next(), Uuids.next(), text, true, SPEAKER);
    }

    private static Comment waiting() {
        return new Comment(Uuids.next(), Uuids.next(), "Nhất trí", false, SPEAKER);
    }

    private static Stamp stamp(String name) {
        return new Stamp(UUID.randomUUID(), name, null, "", Instant.EPOCH);
    }
}
