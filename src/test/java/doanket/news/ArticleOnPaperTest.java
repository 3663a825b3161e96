package doanket.news;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import doanket.paper.PdfMaker;
import doanket.platform.Choice;
import doanket.platform.Uuids;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** What an article becomes on paper, read back. */
class ArticleOnPaperTest {

    private static final UUID WIDE = Uuids.next();
    private static final UUID TALL = Uuids.next();
    private static final UUID GONE = Uuids.next();
    private static final Locale VIETNAMESE = new Locale("vi");
    private static final String PORTAL = "https://congthongtin.example.vn";

    private final List<PaperPicture> asked = new ArrayList<>();

    @Test
    void everyVietnameseLetterComesBackAsItWasWritten() throws IOException {
        var paper = printed(article(
                "<p>" + everyLetter() + "</p><h2>" + everyLetter() + "</h2><p><em>" + everyLetter() + "</em></p>"));

        var text = read(paper);
        assertThat(Normalizer.isNormalized(text, Form.NFC)).isTrue();
        assertThat(text).doesNotContain("#");
        var words = text.replaceAll("\\s+", " ");
        assertThat(words.split(Pattern.quote(everyLetter()), -1)).hasSize(4);
    }

    @Test
    void everythingOfTheArticleIsOnThePaper() throws IOException {
        var paper = printed(article("<p>Nội dung <a href=\"/news/view?id=1\">bài trước</a></p>" + figures()));

        var text = read(paper).replaceAll("[\\s\\u00a0]+", " ");
        assertThat(text)
                .contains("Cổng thông tin nội bộ Mặt trận")
                .contains("Ủy ban MTTQ xã Nà Đoóng")
                .contains("Tin hoạt động")
                .contains("Hội nghị triển khai nhiệm vụ quý IV")
                .contains("08/05/2026, 16:40")
                .contains("Tác giả: Trọng Nghĩa")
                .contains("Quang cảnh hội nghị · Ảnh: Lê Ỷ")
                .contains("Biên bản hội nghị (bien-ban.pdf)")
                .contains(PORTAL + "/news/view?id=");
    }

    @Test
    void picturesAreInItAtTheWidthOfThePageAndOneThatIsGoneLeavesItsCaption() throws IOException {
        var paper = printed(article(figures()));

        assertThat(asked)
                .contains(new PaperPicture(WIDE, 960), new PaperPicture(TALL, 960), new PaperPicture(GONE, 960));
        assertThat(pictures(paper)).hasSize(2);
        assertThat(read(paper)).contains("Ảnh đã gỡ");
    }

    @Test
    void eachPageTellsWhichOfHowManyItIs() throws IOException {
        var paper = printed(article("<p>Nội dung dài của bài.</p>".repeat(150)));

        int pages = paper.getNumberOfPages();
        assertThat(pages).isGreaterThan(2);
        for (int page = 1; page <= pages; page++) {
            assertThat(read(paper, page)).contains("Trang " + page + "/" + pages);
        }
    }

    @Test
    void theFileTellsItsTitleItsLanguageAndThatItCanBeReadAloud() throws IOException {
        var paper = printed(article("<p>Nội dung</p>" + figures()));

        assertThat(paper.getDocumentInformation().getTitle()).isEqualTo("Hội nghị triển khai nhiệm vụ quý IV");
        assertThat(paper.getDocumentInformation().getAuthor()).isEqualTo("Trọng Nghĩa");
        assertThat(paper.getDocumentCatalog().getLanguage()).isEqualTo("vi");
        assertThat(paper.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
        assertThat(new String(paper.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8))
                .contains("pdfaid:part", "pdfuaid:part");
    }

    @Test
    void linksAndPicturesSayWhatTheyAreToWhoeverHearsThePaper() throws IOException {
        var words = "<p><a href=\"https://example.vn/a\">Nghị quyết</a></p>";
        var silent = "<figure data-media=\"%s\"><img src=\"x\" alt=\"\" width=\"9\" height=\"9\">"
                + "<figcaption>Quang cảnh</figcaption></figure>";
        var markup = PaperMarkup.of(article(words + silent.formatted(WIDE)), VIETNAMESE, PORTAL);

        assertThat(markup.selectFirst("figure img").attr("alt")).isEqualTo("Quang cảnh");
        var notes = printed(article(words)).getPage(0).getAnnotations();
        assertThat(notes).extracting(PDAnnotation::getContents).containsExactly("Nghị quyết", "Biên bản hội nghị");
    }

    @Test
    void nothingIsFetchedFromAnywhereElse() throws IOException {
        printed(article("<p><img src=\"file:///etc/hostname\"><img src=\"http://127.0.0.1:1/x.png\"></p>"
                + "<figure data-media=\"x\"><img src=\"/media/x/960\"></figure>"));

        assertThat(asked).isEmpty();
    }

    @Test
    void aReaderWhoGoesAwayLeavesThePlaceToTheNext() throws IOException {
        var maker = new PdfMaker();
        var markup = PaperMarkup.of(article("<p>x</p>"), VIETNAMESE, PORTAL);
        for (int times = 0; times < 3; times++) {
            assertThatThrownBy(() -> maker.make(markup, ArticlePrint.pictures(picture -> null), gone()))
                    .isInstanceOf(IOException.class);
        }

        var out = new ByteArrayOutputStream();
        maker.make(markup, ArticlePrint.pictures(picture -> null), out);
        assertThat(out.size()).isPositive();
    }

    private static OutputStream gone() {
        return new OutputStream() {
            @Override
            public void write(int octet) throws IOException {
                throw new IOException("gone");
            }
        };
    }

    private PDDocument printed(ArticleView article) throws IOException {
        var out = new ByteArrayOutputStream();
        new PdfMaker().make(PaperMarkup.of(article, VIETNAMESE, PORTAL), ArticlePrint.pictures(this::picture), out);
        return Loader.loadPDF(out.toByteArray());
    }

    private InputStream picture(PaperPicture picture) {
        asked.add(picture);
        if (picture.file().equals(GONE)) {
            return null;
        }
        boolean wide = picture.file().equals(WIDE);
        var image = new BufferedImage(960, wide ? 600 : 1400, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setColor(wide ? new Color(120, 150, 90) : new Color(150, 110, 80));
        pen.fillRect(0, 0, image.getWidth(), image.getHeight());
        pen.dispose();
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "jpeg", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ByteArrayInputStream(out.toByteArray());
    }

    private static String figures() {
        var content = new ArticleContent(
                "",
                "",
                "<p>Trước ảnh</p>",
                "",
                null,
                List.of(),
                List.of(),
                List.of(
                        new Figure(WIDE, "Quang cảnh hội nghị", "Hội trường đông người", "Lê Ỷ"),
                        new Figure(TALL, "Đồng chí chủ trì phát biểu", "Một người đứng nói", ""),
                        new Figure(GONE, "Ảnh đã gỡ", "Không còn", "")),
                List.of());
        return FigureMarkup.of(
                content,
                Map.of(WIDE, card(WIDE, 4000, 2500), TALL, card(TALL, 2000, 2917), GONE, card(GONE, 1600, 900)));
    }

    private static FileCard card(UUID id, int width, int height) {
        return new FileCard(id, "anh.jpg", "image/jpeg", 1, width, height);
    }

    private static ArticleView article(String html) {
        return new ArticleView(
                Uuids.next(),
                1,
                "Hội nghị triển khai nhiệm vụ quý IV",
                "Ngày 08/5, hội nghị đã bàn những việc cần làm trong quý IV.",
                html,
                "Trọng Nghĩa",
                Uuids.next(),
                "Ủy ban MTTQ xã Nà Đoóng",
                new Choice(Uuids.next(), "Tin hoạt động"),
                List.of(),
                Instant.parse("2026-05-08T09:40:00Z"),
                null,
                1,
                List.of(new AttachmentCard(
                        Uuids.next(), "Biên bản hội nghị", "bien-ban.pdf", "application/pdf", 1, true)),
                List.of(),
                List.of(),
                false,
                false);
    }

    /** Each vowel with each tone, and the letters of Vietnamese that no other language has. */
    private static String everyLetter() {
        var tones = List.of("", "\u0300", "\u0309", "\u0303", "\u0301", "\u0323");
        var vowels = "aăâeêioôơuưyAĂÂEÊIOÔƠUƯY";
        return IntStream.range(0, vowels.length())
                        .mapToObj(at -> tones.stream()
                                .map(tone -> Normalizer.normalize(vowels.charAt(at) + tone, Form.NFC))
                                .collect(Collectors.joining()))
                        .collect(Collectors.joining(" "))
                + " đĐ";
    }

    private static String read(PDDocument paper) throws IOException {
        return new PDFTextStripper().getText(paper);
    }

    private static String read(PDDocument paper, int page) throws IOException {
        var reader = new PDFTextStripper();
        reader.setStartPage(page);
        reader.setEndPage(page);
        return reader.getText(paper);
    }

    private static List<PDImageXObject> pictures(PDDocument paper) throws IOException {
        var found = new ArrayList<PDImageXObject>();
        for (var page : paper.getPages()) {
            var resources = page.getResources();
            for (var name : resources.getXObjectNames()) {
                if (resources.getXObject(name) instanceof PDImageXObject image) {
                    found.add(image);
                }
            }
        }
        return found;
    }
}
