package doanket.file;

import java.awt.Color;
import java.awt.color.ColorSpace;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.ColorConvertOp;
import java.awt.image.DataBufferInt;

/** Turns whatever a decoder gives into plain pixels: upright, 8 bits a colour, sRGB, transparent only where it must be. */
final class Pixels {

    private static final int OPAQUE = 0xFF;

    /**
     * For each number that cameras write: what x and y add to x and y (m00, m10, m01, m11), and how many widths and heights
     * the picture is then moved to the right and down.
     */
    private static final int[][] WAYS = {
        {1, 0, 0, 1, 0, 0, 0, 0},
        {1, 0, 0, 1, 0, 0, 0, 0},
        {-1, 0, 0, 1, 1, 0, 0, 0},
        {-1, 0, 0, -1, 1, 0, 0, 1},
        {1, 0, 0, -1, 0, 0, 0, 1},
        {0, 1, 1, 0, 0, 0, 0, 0},
        {0, 1, -1, 0, 0, 1, 0, 0},
        {0, -1, -1, 0, 0, 1, 1, 0},
        {0, -1, 1, 0, 0, 0, 1, 0}
    };

    private Pixels() {}

    static BufferedImage upright(BufferedImage decoded, int orientation) {
        var plain = isPlain(decoded) ? decoded : plain(decoded);
        var solid = isTransparent(plain) ? plain : solid(plain);
        return orientation == 1 ? solid : turned(solid, orientation);
    }

    /** Whether any pixel lets the ground through; most pictures that could do not. */
    static boolean isTransparent(BufferedImage plain) {
        if (!plain.getColorModel().hasAlpha()) {
            return false;
        }
        for (int pixel : ((DataBufferInt) plain.getRaster().getDataBuffer()).getData()) {
            if (pixel >>> 24 != OPAQUE) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPlain(BufferedImage image) {
        return image.getType() == BufferedImage.TYPE_INT_RGB || image.getType() == BufferedImage.TYPE_INT_ARGB;
    }

    private static BufferedImage plain(BufferedImage decoded) {
        var colours = decoded.getColorModel();
        var plain = new BufferedImage(
                decoded.getWidth(),
                decoded.getHeight(),
                colours.hasAlpha() ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        if (colours.getColorSpace().getType() == ColorSpace.TYPE_GRAY) {
            copyGrey(decoded, plain);
        } else if (colours.getColorSpace().isCS_sRGB()) {
            draw(decoded, plain, new AffineTransform());
        } else {
            // Drawing would ask the colour profile for each single pixel.
            new ColorConvertOp(null).filter(decoded, plain);
        }
        return plain;
    }

    /** Java takes grey for linear and would brighten it; in files it is not. */
    private static void copyGrey(BufferedImage grey, BufferedImage plain) {
        var raster = grey.getRaster();
        int bands = raster.getNumBands();
        int shift = Math.max(0, raster.getSampleModel().getSampleSize(0) - 8);
        var samples = new int[grey.getWidth() * bands];
        var line = new int[grey.getWidth()];
        for (int y = 0; y < grey.getHeight(); y++) {
            raster.getPixels(0, y, line.length, 1, samples);
            for (int x = 0; x < line.length; x++) {
                int light = samples[x * bands] >> shift;
                int cover = bands == 1 ? OPAQUE : samples[x * bands + 1] >> shift;
                line[x] = cover << 24 | light << 16 | light << 8 | light;
            }
            plain.setRGB(0, y, line.length, 1, line, 0, line.length);
        }
    }

    private static BufferedImage solid(BufferedImage plain) {
        if (!plain.getColorModel().hasAlpha()) {
            return plain;
        }
        var solid = new BufferedImage(plain.getWidth(), plain.getHeight(), BufferedImage.TYPE_INT_RGB);
        draw(plain, solid, new AffineTransform());
        return solid;
    }

    /** On white, where paper would be. */
    static BufferedImage onWhite(BufferedImage transparent) {
        var solid = new BufferedImage(transparent.getWidth(), transparent.getHeight(), BufferedImage.TYPE_INT_RGB);
        var pen = solid.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, solid.getWidth(), solid.getHeight());
        pen.drawImage(transparent, 0, 0, null);
        pen.dispose();
        return solid;
    }

    private static BufferedImage turned(BufferedImage image, int orientation) {
        int width = image.getWidth();
        int height = image.getHeight();
        boolean aside = orientation >= 5;
        var turned = new BufferedImage(aside ? height : width, aside ? width : height, image.getType());
        int[] way = WAYS[orientation];
        int right = way[4] * width + way[5] * height;
        int down = way[6] * width + way[7] * height;
        draw(image, turned, new AffineTransform(way[0], way[1], way[2], way[3], right, down));
        return turned;
    }

    private static void draw(BufferedImage from, BufferedImage to, AffineTransform way) {
        var pen = to.createGraphics();
        pen.drawImage(from, way, null);
        pen.dispose();
    }
}
