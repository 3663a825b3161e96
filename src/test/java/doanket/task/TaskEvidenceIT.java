package doanket.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import doanket.file.FileService;
import doanket.file.FileUse;
import doanket.file.MediaLibrary;
import doanket.platform.Uuids;
import doanket.search.Hit;
import doanket.search.SearchQuestion;
import doanket.search.SearchService;
import doanket.task.TaskOfficeKit.Three;
import doanket.testkit.Offices;
import doanket.testkit.Workbooks;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The library of pictures knows of what a picture is the proof. */
@ExtendWith(ArquillianExtension.class)
class TaskEvidenceIT {

    @Inject
    TaskOfficeKit kit;

    @Inject
    Offices offices;

    @Inject
    TaskWork work;

    @Inject
    FileService files;

    @Inject
    MediaLibrary library;

    @Inject
    SearchService search;

    private Three three;
    private UUID task;
    private UUID picture;

    @BeforeEach
    void aTaskProvenByAPicture() throws IOException {
        three = kit.three();
        task = kit.given(three, List.of(), 20);
        offices.as(three.officer());
        var file = files.store(three.lead(), "hien-truong.png", new ByteArrayInputStream(png()))
                .id();
        work.accept(task);
        work.progress(task, 50, "Đã làm 6 km", new Evidence("", null, List.of(file)));
        picture = library.pictureOf(file);
    }

    private static byte[] png() throws IOException {
        var image = new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB);
        image.setRGB(3, 3, (int) Uuids.next().getLeastSignificantBits());
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }

    @Test
    void tellsWhichTaskItProvesAndIsNotDeleted() {
        var sheet = library.sheet(picture);

        assertThat(sheet.uses())
                .containsExactly(new FileUse("Vận động Nhân dân làm đường nông thôn", "/task/view?id=" + task, true));
        assertThatThrownBy(() -> library.delete(picture, sheet.seen())).hasMessage("refused.inUse");
    }

    @Test
    void aColleagueSeesTheTaskToo() {
        var editor = offices.colleague(three.lead(), "Vì Thị Ảnh", "STAFF", false);
        offices.as(editor);
        assertThat(library.sheet(picture).open()).hasSize(1);
    }

    @Test
    void isFoundByTheWordsOfThePapersThatProveItByWhoeverMayOpenIt() {
        var word = "t" + Uuids.next().toString().substring(24);
        offices.as(three.officer());
        var book = Workbooks.raw(Workbooks.row("Khối lượng nghiệm thu " + word));
        var file = files.store(three.lead(), "nghiem-thu.xlsx", new ByteArrayInputStream(book))
                .id();
        work.progress(task, 80, "Đã nghiệm thu", new Evidence("", null, List.of(file)));

        assertThat(found("nghiem thu " + word))
                .singleElement()
                .satisfies(hit -> assertThat(hit.address()).endsWith(task.toString()));
        offices.as(offices.colleague(offices.front("Xã khác"), "Người Lạ", "STAFF", false));
        assertThat(found(word)).isEmpty();
    }

    private List<Hit> found(String words) {
        return search.find(new SearchQuestion(words, null, null, null, null, null, 1, null))
                .hits();
    }
}
