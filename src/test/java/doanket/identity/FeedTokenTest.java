package doanket.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import doanket.platform.Uuids;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class FeedTokenTest {

    @Test
    void itsLabelIsOneLineOfComposedLetters() {
        var typed = Normalizer.normalize("  Máy tính\n ở cơ\tquan ", Form.NFD);

        assertThat(made(typed).label()).isEqualTo("Máy tính ở cơ quan");
    }

    @Test
    void itNeedsALabelThatFitsALine() {
        for (var typed : new String[] {null, "", " \n ", "x".repeat(FeedToken.LABEL_MAX + 1), "\u0000"}) {
            assertThatThrownBy(() -> made(typed)).hasMessage("refused.feedLabel");
        }
    }

    @Test
    void aFeedHasExactlyOneAddress() {
        assertThat(FeedPurpose.at("/feed/news")).contains(FeedPurpose.NEWS);
        assertThat(FeedPurpose.at("/feed/NEWS")).isEmpty();
        assertThat(FeedPurpose.at("/feed/news/")).isEmpty();
        assertThat(FeedPurpose.at("/news/view")).isEmpty();
    }

    private static FeedToken made(String label) {
        return new FeedToken(Uuids.next(), FeedPurpose.NEWS, label, SessionToken.fresh(), Instant.EPOCH);
    }
}
