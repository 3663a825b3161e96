package doanket.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PictureMakerTest {

    /** 24×16 pixels, red on the left; with loss and without. */
    private static final String WEBP =
            "UklGRlwAAABXRUJQVlA4IFAAAAAQBACdASoYABAAPtFUo0uoJKMhsAgBABoJQBYjUAoAH2AV//uAAHMUAAD+7Wf2BH3f55/7n3MgbHRJ0q+1"
                    + "f/6EmagFtP/4JLn542mW04AAAA==";

    private static final String WEBP_WITHOUT_LOSS = "UklGRiYAAABXRUJQVlA4TBoAAAAvF8ADAA8Q87//8x8OhASEB/6v1S2I6H8kLw==";

    private final PictureMaker pictures = new PictureMaker(40);

    @TempDir
    Path place;

    @Test
    void makesThreeWidthsAndTheWhole() throws IOException {
        try (var arrival = arrival("anh.jpg", Samples.jpeg(2000, 1000))) {
            var remade = pictures.remake(arrival);

            assertThat(remade.pieces()).extracting(Piece::width).containsExactly(0, 1600, 960, 480);
            assertThat(remade.type()).isEqualTo("image/jpeg");
            for (var piece : remade.pieces()) {
                var image = read(piece);
                assertThat(image.getWidth()).isEqualTo(piece.width() == 0 ? 2000 : piece.width());
                assertThat(image.getHeight()).isEqualTo(image.getWidth() / 2);
            }
        }
    }

    @Test
    void neverMakesAPictureLarger() throws IOException {
        try (var arrival = arrival("anh.png", Samples.png(700, 20))) {
            assertThat(pictures.remake(arrival).pieces())
                    .extracting(Piece::width)
                    .containsExactly(0, 480);
        }
    }

    @Test
    void keepsAtLeastOneRowOfAPanorama() throws IOException {
        try (var arrival = arrival("dai.png", Samples.png(9000, 1))) {
            var narrow = read(pictures.remake(arrival).pieces().get(3));

            assertThat(narrow.getWidth()).isEqualTo(480);
            assertThat(narrow.getHeight()).isEqualTo(1);
        }
    }

    /** The samples are red on the left; where is red once the picture stands upright? */
    @ParameterizedTest
    @CsvSource({"1,L", "2,R", "3,R", "4,L", "5,T", "6,T", "7,B", "8,B", "9,L", "0,L"})
    void standsUprightAsTheCameraSaid(int orientation, String red) throws IOException {
        try (var arrival = arrival("anh.jpg", Samples.jpegWithExif(120, 80, orientation))) {
            var image = read(pictures.remake(arrival).pieces().get(0));

            boolean aside = red.equals("T") || red.equals("B");
            assertThat(image.getWidth()).isEqualTo(aside ? 80 : 120);
            int x = red.equals("L") ? 10 : red.equals("R") ? image.getWidth() - 10 : 40;
            int y = red.equals("T") ? 10 : red.equals("B") ? image.getHeight() - 10 : 40;
            assertThat(isRed(image.getRGB(x, y))).isTrue();
            assertThat(isRed(image.getRGB(image.getWidth() - 1 - x, image.getHeight() - 1 - y)))
                    .isEqualTo(false);
        }
    }

    @Test
    void forgetsWhereAPictureWasTaken() throws IOException {
        var sent = Samples.jpegWithExif(1000, 80, 6);
        assertThat(new String(sent, StandardCharsets.ISO_8859_1)).contains("GPS-2026-11");
        try (var arrival = arrival("anh.jpg", sent)) {
            for (var piece : pictures.remake(arrival).pieces()) {
                assertThat(Files.readString(piece.bytes(), StandardCharsets.ISO_8859_1))
                        .doesNotContain("GPS-2026-11")
                        .doesNotContain("Exif");
            }
        }
    }

    @Test
    void leavesBehindWhateverStandsBehindThePicture() throws IOException {
        var sent = join(Samples.png(40, 40), Samples.text("<script>alert(1)</script>"));
        try (var arrival = arrival("anh.png", sent)) {
            assertThat(Files.readString(pictures.remake(arrival).pieces().get(0).bytes(), StandardCharsets.ISO_8859_1))
                    .doesNotContain("script");
        }
    }

    @Test
    void staysTransparentOnlyWhereItIs() throws IOException {
        var clear = Samples.picture(600, 40, BufferedImage.TYPE_INT_ARGB);
        clear.setRGB(3, 3, 0x00FFFFFF);
        var solid = Samples.picture(600, 40, BufferedImage.TYPE_INT_ARGB);
        try (var first = arrival("a.png", Samples.encoded(clear, "png"));
                var second = arrival("b.png", Samples.encoded(solid, "png"))) {
            var transparent = pictures.remake(first);

            assertThat(transparent.type()).isEqualTo("image/png");
            assertThat(transparent.ending()).isEqualTo("png");
            assertThat(read(transparent.pieces().get(0)).getRGB(3, 3) >>> 24).isZero();
            assertThat(pictures.remake(second).type()).isEqualTo("image/jpeg");
        }
    }

    @Test
    void greyStaysAsDarkAsItWas() throws IOException {
        var grey = new BufferedImage(60, 60, BufferedImage.TYPE_BYTE_GRAY);
        grey.getRaster().setPixels(0, 0, 60, 60, constant(3600, 100));
        var deep = new BufferedImage(60, 60, BufferedImage.TYPE_USHORT_GRAY);
        deep.getRaster().setPixels(0, 0, 60, 60, constant(3600, 100 << 8));
        for (var image : new BufferedImage[] {grey, deep}) {
            try (var arrival = arrival("xam.png", Samples.encoded(image, "png"))) {
                var pixel =
                        new Color(read(pictures.remake(arrival).pieces().get(0)).getRGB(30, 30));
                assertThat(pixel.getGreen()).isBetween(98, 102);
            }
        }
    }

    @Test
    void readsPrintersColours() throws IOException {
        try (var arrival = arrival("in.jpg", Samples.printersJpeg())) {
            var image = read(pictures.remake(arrival).pieces().get(0));

            assertThat(image.getColorModel().getColorSpace().getType()).isEqualTo(ColorSpace.TYPE_RGB);
            assertThat(isRed(image.getRGB(8, 8))).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {WEBP, WEBP_WITHOUT_LOSS})
    void readsWebp(String base64) throws IOException {
        try (var arrival = arrival("anh.webp", Base64.getDecoder().decode(base64))) {
            var remade = pictures.remake(arrival);

            assertThat(remade).extracting(Remade::width, Remade::ending).containsExactly(24, "jpg");
            assertThat(isRed(read(remade.pieces().get(0)).getRGB(4, 8))).isTrue();
        }
    }

    @Test
    void readsTheFirstPictureOfAGif() throws IOException {
        try (var gif = arrival("anh.gif", Samples.encoded(Samples.picture(9, 9, 1), "gif"))) {
            assertThat(pictures.remake(gif))
                    .extracting(Remade::width, Remade::ending)
                    .containsExactly(9, "jpg");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {20_000, 1_000_000, Integer.MAX_VALUE})
    void refusesAHeaderThatPromisesTooMuchBeforeDecoding(int side) {
        try (var arrival = arrival("bom.png", Samples.pngClaiming(side, side))) {
            assertThatThrownBy(() -> pictures.remake(arrival)).hasMessage("refused.tooManyPixels");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"jpeg", "png", "gif"})
    void refusesAPictureThatIsNotAllThere(String format) {
        var whole = Samples.encoded(Samples.picture(400, 400, BufferedImage.TYPE_INT_RGB), format);
        for (double part : new double[] {0.2, 0.6, 0.95}) {
            try (var arrival = arrival("hong." + format, Arrays.copyOf(whole, (int) (whole.length * part)))) {
                assertThatThrownBy(() -> pictures.remake(arrival))
                        .as(format + " cut at " + part)
                        .hasMessage("refused.brokenPicture");
            }
        }
    }

    @Test
    void takesAMovingPhotographWithAFilmBehindIt() throws IOException {
        var film = new byte[200_000];
        new java.util.Random(7).nextBytes(film);
        try (var arrival = arrival("song.jpg", join(Samples.jpeg(50, 50), film))) {
            assertThat(pictures.remake(arrival).width()).isEqualTo(50);
        }
    }

    @Test
    void refusesAPictureOfThousandsOfPasses() {
        var scan = new byte[] {(byte) 0xFF, (byte) 0xDA, 0, 8, 1, 1, 0, 0, 0, 0, 5};
        var many = new byte[] {(byte) 0xFF, (byte) 0xD8};
        for (int i = 0; i < 100; i++) {
            many = join(many, scan);
        }
        var bytes = join(many, new byte[] {(byte) 0xFF, (byte) 0xD9});

        assertThat(new PictureBytes(bytes, FileKind.JPEG).isWhole()).isFalse();
    }

    private Arrival arrival(String name, byte[] bytes) {
        try {
            return Arrival.receive(
                    name, FileKind.ofName(name).orElseThrow(), Samples.stream(bytes), place, Long.MAX_VALUE);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static BufferedImage read(Piece piece) throws IOException {
        return ImageIO.read(piece.bytes().toFile());
    }

    private static boolean isRed(int pixel) {
        var colour = new Color(pixel);
        return colour.getRed() > 150 && colour.getBlue() < 100 && colour.getGreen() < 110;
    }

    private static byte[] join(byte[] first, byte[] second) {
        var joined = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, joined, first.length, second.length);
        return joined;
    }

    private static int[] constant(int length, int value) {
        var values = new int[length];
        Arrays.fill(values, value);
        return values;
    }
}
