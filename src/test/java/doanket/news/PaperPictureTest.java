package doanket.news;

import static org.assertj.core.api.Assertions.assertThat;

import doanket.platform.Uuids;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PaperPictureTest {

    private static final UUID FILE = Uuids.next();

    @Test
    void aPhotoOfACameraIsTakenAtTheWidthOfThePage() {
        assertThat(PaperPicture.of(FILE, 8000, 5000)).contains(new PaperPicture(FILE, 960));
    }

    @Test
    void aLongStripIsTakenNarrowerAndOneTooLongNotAtAll() {
        assertThat(PaperPicture.of(FILE, 1000, 8000)).contains(new PaperPicture(FILE, 480));
        assertThat(PaperPicture.of(FILE, 600, 30_000)).isEmpty();
    }

    @Test
    void onlyItsOwnAddressesNameAPicture() {
        var picture = new PaperPicture(FILE, 960);

        assertThat(PaperPicture.at(picture.address())).contains(picture);
        assertThat(PaperPicture.at("file:///etc/passwd")).isEmpty();
        assertThat(PaperPicture.at("picture:../960")).isEmpty();
        assertThat(PaperPicture.at(null)).isEmpty();
    }
}
