package doanket.news;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import doanket.platform.NotFoundException;
import doanket.platform.Uuids;
import doanket.testkit.Articles;
import doanket.testkit.Articles.Newsroom;
import doanket.testkit.Offices;
import doanket.testkit.Rows;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A preview is open to whoever has its address, as long as it is shared, and to nobody else. */
@ExtendWith(ArquillianExtension.class)
class ArticleSharingIT {

    @Inject
    ArticleSharing sharing;

    @Inject
    ArticleWriting writing;

    @Inject
    Articles articles;

    @Inject
    Offices offices;

    private Newsroom newsroom;
    private Newsroom elsewhere;
    private UUID id;

    @BeforeEach
    void aDraft() {
        elsewhere = articles.newsroom();
        newsroom = articles.newsroom();
        offices.as(newsroom.writer());
        id = articles.draft(newsroom, articles.content("Bài chưa đăng"));
    }

    @Test
    void aColleagueElsewhereSeesTheNewestVersion() {
        var link = shared();
        writing.write(id, 1, articles.content("Bài chưa đăng, bản hai"));
        offices.as(elsewhere.writer());

        assertThat(sharing.open(link).article().title()).isEqualTo("Bài chưa đăng, bản hai");
        assertThat(sharing.open(link).shared().by()).isEqualTo(name());
        assertThatThrownBy(() -> sharing.preview(id)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void sharedAgainTheAddressStaysAndTakenBackItIsUnknown() {
        var link = shared();
        assertThat(shared()).isEqualTo(link);
        sharing.stop(id);
        sharing.stop(id);

        assertThat(sharing.preview(id).shared()).isNull();
        assertThatThrownBy(() -> sharing.open(link)).isInstanceOf(NotFoundException.class);
        assertThat(shared()).isNotEqualTo(link);
    }

    @Test
    void anAddressThatHasEndedOrNeverWasIsUnknown() {
        var link = shared();
        Rows.change("update preview_link set ends_at = now() - interval '1 minute' where id = ?", link);

        assertThatThrownBy(() -> sharing.open(link)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> sharing.open(Uuids.next())).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> sharing.open(null)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void onlyThoseWhoWriteItShareIt() {
        offices.as(elsewhere.writer());

        assertThatThrownBy(() -> sharing.share(id)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> sharing.stop(id)).isInstanceOf(NotFoundException.class);
    }

    private UUID shared() {
        sharing.share(id);
        return sharing.preview(id).shared().link();
    }

    private String name() {
        return Rows.text("select name from preview_link where article_id = ?", id);
    }
}
