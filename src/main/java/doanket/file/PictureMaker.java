package doanket.file;

import doanket.platform.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import net.coobird.thumbnailator.Thumbnails;

/**
 * Makes a picture anew from its pixels, so that nothing else of what came in stays: no place where it was taken, no second
 * file behind it. Large pictures need much memory, so only so many pixels are in work at the same time.
 */
@ApplicationScoped
class PictureMaker {

    /** What one picture may have; a camera of 24 or a scan of A3 at 300 dpi is well below. */
    static final int MOST_MEGAPIXELS = 40;

    private static final List<Integer> WIDTHS = List.of(1600, 960, 480);
    private static final int LONGEST_SIDE = 30_000;
    private static final int MEGA = 1_000_000;
    /** Pictures with transparency are kept without loss, which may need several times the room. */
    private static final int MOST_TRANSPARENT = 16 * MEGA;

    private static final float QUALITY = 0.85f;
    private static final int PATIENCE_SECONDS = 30;

    private final Semaphore megapixels;

    PictureMaker() {
        this(Settings.number("doanket.file.megapixels-at-once", MOST_MEGAPIXELS));
    }

    PictureMaker(int megapixelsAtOnce) {
        megapixels = new Semaphore(Math.max(megapixelsAtOnce, MOST_MEGAPIXELS), true);
    }

    Remade remake(Arrival arrival) throws IOException {
        try (var stream = ImageIO.createImageInputStream(arrival.source().toFile())) {
            var readers = ImageIO.getImageReadersByFormatName(arrival.kind().name());
            var reader = readers.next();
            try {
                reader.setInput(stream, true, true);
                return remake(arrival, reader);
            } finally {
                reader.dispose();
            }
        }
    }

    /** The picture as a PNG, no longer on either side than that; never made larger. */
    byte[] drawn(Arrival arrival, int side) throws IOException {
        var smallest = remake(arrival).pieces().stream()
                .filter(piece -> piece.width() == Piece.WHOLE || piece.width() >= side)
                .reduce((one, other) -> other)
                .orElseThrow();
        var image = ImageIO.read(smallest.bytes().toFile());
        var out = new ByteArrayOutputStream();
        int longest = Math.max(image.getWidth(), image.getHeight());
        Thumbnails.of(image)
                .size(Math.min(side, longest), Math.min(side, longest))
                .outputFormat("png")
                .toOutputStream(out);
        return out.toByteArray();
    }

    private Remade remake(Arrival arrival, ImageReader reader) throws IOException {
        int needed = megapixels(arrival, reader);
        try {
            if (!megapixels.tryAcquire(needed, PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw FileRefused.busy();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw FileRefused.busy();
        }
        try {
            return keep(arrival, decode(arrival, reader));
        } finally {
            megapixels.release(needed);
        }
    }

    /** Asks the header only, which costs nothing. */
    private static int megapixels(Arrival arrival, ImageReader reader) {
        long width;
        long height;
        try {
            width = reader.getWidth(0);
            height = reader.getHeight(0);
        } catch (IOException | RuntimeException e) {
            throw FileRefused.brokenPicture(arrival.name());
        }
        if (width * height > (long) MOST_MEGAPIXELS * MEGA || Math.max(width, height) > LONGEST_SIDE) {
            throw FileRefused.tooManyPixels(arrival.name(), MOST_MEGAPIXELS);
        }
        return (int) (width * height / MEGA) + 1;
    }

    private static BufferedImage decode(Arrival arrival, ImageReader reader) throws IOException {
        var bytes = new PictureBytes(Files.readAllBytes(arrival.source()), arrival.kind());
        if (!bytes.isWhole()) {
            throw FileRefused.brokenPicture(arrival.name());
        }
        try {
            return Pixels.upright(reader.read(0), bytes.orientation());
        } catch (IOException | RuntimeException e) {
            throw FileRefused.brokenPicture(arrival.name());
        }
    }

    private static Remade keep(Arrival arrival, BufferedImage decoded) throws IOException {
        boolean transparent = Pixels.isTransparent(decoded);
        long pixels = (long) decoded.getWidth() * decoded.getHeight();
        boolean flat = transparent && pixels > MOST_TRANSPARENT;
        var image = flat ? Pixels.onWhite(decoded) : decoded;
        var kind = transparent && !flat ? FileKind.PNG : FileKind.JPEG;
        var pieces = new ArrayList<Piece>();
        pieces.add(write(image, kind, Piece.WHOLE, arrival));
        var larger = image;
        for (int width : WIDTHS) {
            if (width < image.getWidth()) {
                larger = narrowed(larger, width);
                pieces.add(write(larger, kind, width, arrival));
            }
        }
        return new Remade(kind.type(), kind.ending(), image.getWidth(), image.getHeight(), pieces);
    }

    private static BufferedImage narrowed(BufferedImage image, int width) throws IOException {
        int height = Math.max(1, Math.round((float) image.getHeight() * width / image.getWidth()));
        return Thumbnails.of(image)
                .forceSize(width, height)
                .imageType(image.getType())
                .asBufferedImage();
    }

    private static Piece write(BufferedImage image, FileKind kind, int width, Arrival arrival) throws IOException {
        Path file = arrival.beside("w" + width);
        var writer = ImageIO.getImageWritersByFormatName(kind.name()).next();
        try (var out = ImageIO.createImageOutputStream(file.toFile())) {
            var how = writer.getDefaultWriteParam();
            if (kind == FileKind.JPEG) {
                how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                how.setCompressionQuality(QUALITY);
                // Something to see early on a slow link.
                how.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
            }
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), how);
        } finally {
            writer.dispose();
        }
        return new Piece(width, file);
    }
}
