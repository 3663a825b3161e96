package doanket.file;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * What the bytes of a picture say before anybody decodes it: which way up it was taken, and, for a JPEG, whether it is all
 * there. Reads nothing outside the bytes, whatever lengths they claim.
 */
final class PictureBytes {

    private static final int AS_IT_IS = 1;
    private static final int ORIENTATION = 0x0112;
    private static final int SHORT = 3;
    private static final int ENTRY = 12;
    private static final int RST0 = 0xD0;
    private static final int SOI = 0xD8;
    private static final int EOI = 0xD9;
    private static final int SOS = 0xDA;
    private static final int APP1 = 0xE1;
    /** An honest progressive picture has about ten, and each costs a pass over all pixels. */
    private static final int MOST_SCANS = 60;

    private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);

    private final ByteBuffer bytes;
    private final FileKind kind;

    PictureBytes(byte[] bytes, FileKind kind) {
        this.bytes = ByteBuffer.wrap(bytes);
        this.kind = kind;
    }

    /** A number from 1 to 8, as cameras write it. */
    int orientation() {
        try {
            var exif = switch (kind) {
                case JPEG -> exifOfJpeg();
                case PNG -> exifOfChunks(8, ByteOrder.BIG_ENDIAN, "eXIf");
                case WEBP -> exifOfChunks(12, ByteOrder.LITTLE_ENDIAN, "EXIF");
                default -> null;
            };
            int found = exif == null ? AS_IT_IS : orientationIn(exif);
            return found < AS_IT_IS || found > 8 ? AS_IT_IS : found;
        } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
            return AS_IT_IS;
        }
    }

    /** Whether a JPEG ends as it should, and is not made to keep the decoder busy for hours. */
    boolean isWhole() {
        try {
            return kind != FileKind.JPEG || isWholeJpeg();
        } catch (IndexOutOfBoundsException e) {
            return false;
        }
    }

    private boolean isWholeJpeg() {
        int scans = 0;
        for (int at = 2; scans <= MOST_SCANS; ) {
            at = nextMarker(at);
            int marker = unsigned(at + 1);
            if (marker == EOI) {
                return scans > 0;
            }
            at += 2 + (bytes.getShort(at + 2) & 0xFFFF);
            scans += marker == SOS ? 1 : 0;
        }
        return false;
    }

    /** Passes over the data of a scan as well, where 0xFF is written as 0xFF00 and restarts are numbered. */
    private int nextMarker(int from) {
        int at = from;
        while (unsigned(at) != 0xFF
                || unsigned(at + 1) == 0
                || unsigned(at + 1) == 0xFF
                || unsigned(at + 1) >= RST0 && unsigned(at + 1) < SOI) {
            at++;
        }
        return at;
    }

    private int unsigned(int at) {
        return bytes.get(at) & 0xFF;
    }

    private ByteBuffer exifOfJpeg() {
        int at = 2;
        while (unsigned(at) == 0xFF) {
            int marker = unsigned(at + 1);
            int length = bytes.getShort(at + 2) & 0xFFFF;
            if (marker == SOS || marker == EOI || marker == SOI || length < 2) {
                return null;
            }
            if (marker == APP1 && isExif(at + 4)) {
                return bytes.slice(at + 4 + EXIF.length, length - 2 - EXIF.length);
            }
            at += 2 + length;
        }
        return null;
    }

    /** PNG has length, name, data, checksum; WebP has name, length, data, and a byte more where the length is odd. */
    private ByteBuffer exifOfChunks(int first, ByteOrder order, String wanted) {
        boolean png = kind == FileKind.PNG;
        bytes.order(order);
        for (int at = first; at + 8 <= bytes.limit(); ) {
            int length = bytes.getInt(png ? at : at + 4);
            if (length < 0) {
                return null;
            }
            if (nameAt(png ? at + 4 : at).equals(wanted)) {
                int start = at + 8 + (isExif(at + 8) ? EXIF.length : 0);
                return bytes.slice(start, at + 8 + length - start);
            }
            at = Math.addExact(at, 8 + (png ? length + 4 : length + length % 2));
        }
        return null;
    }

    private String nameAt(int at) {
        return new String(bytes.array(), at, 4, StandardCharsets.US_ASCII);
    }

    private boolean isExif(int at) {
        for (int i = 0; i < EXIF.length; i++) {
            if (at + i >= bytes.limit() || bytes.get(at + i) != EXIF[i]) {
                return false;
            }
        }
        return true;
    }

    private static int orientationIn(ByteBuffer tiff) {
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int table = tiff.getInt(4);
        int entries = tiff.getShort(table) & 0xFFFF;
        for (int i = 0; i < entries; i++) {
            int at = table + 2 + i * ENTRY;
            if ((tiff.getShort(at) & 0xFFFF) == ORIENTATION && tiff.getShort(at + 2) == SHORT) {
                return tiff.getShort(at + 8) & 0xFFFF;
            }
        }
        return AS_IT_IS;
    }
}
