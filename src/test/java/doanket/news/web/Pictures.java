package doanket.news.web;

import com.microsoft.playwright.options.FilePayload;
import java.awt.Color;
import java.awt.Font;
import java.awt.GradientPaint;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Photographs that never were, each its own. */
final class Pictures {

    private static final int WIDTH = 2000;
    private static final int HEIGHT = 1333;

    private Pictures() {}

    static FilePayload photo(String name, int number) {
        var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var paint = image.createGraphics();
        var hue = Color.getHSBColor(number * 0.17f, 0.45f, 0.8f);
        paint.setPaint(new GradientPaint(0, 0, hue, WIDTH, HEIGHT, hue.darker().darker()));
        paint.fillRect(0, 0, WIDTH, HEIGHT);
        paint.setColor(Color.WHITE);
        paint.setFont(new Font(Font.SANS_SERIF, Font.BOLD, 400));
        paint.drawString(Integer.toString(number), WIDTH / 2 - 120, HEIGHT / 2 + 140);
        paint.dispose();
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "jpg", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new FilePayload(name, "image/jpeg", bytes.toByteArray());
    }

    /** Says that it is a picture and is none. */
    static FilePayload broken(String name) {
        return new FilePayload(name, "image/jpeg", new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 0, 1, 2, 3, 4});
    }
}
