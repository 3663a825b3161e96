package doanket.paper;

import static java.util.stream.Collectors.joining;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.ImageIO;

/** Bars as an office prints them: black and grey, the name before each bar and its figure behind it. */
public final class PaperChart {

    /** More make no picture that anybody reads. */
    public static final int MOST = 24;

    private static final int WIDTH = 160;
    private static final int ROW = 7;
    private static final int DOTS = 8;
    private static final int NAME = 74;
    private static final int BAR = 60;
    private static final int GAP = 2;
    private static final float LETTERS = 4.2f;
    private static final Color INK = new Color(0x20, 0x20, 0x20);
    private static final Color FULL = new Color(0x3b, 0x5b, 0x7d);
    private static final Color EMPTY = new Color(0xe4, 0xe7, 0xeb);
    private static final Font TYPEFACE = typeface();
    private static final String CUT = "…";

    private PaperChart() {}

    /** One bar: its name, how much of its room it fills (from 0 to 1), and its figure as it is written. */
    public record Bar(String name, double share, String told) {}

    /** The first of them, one under the other; the words say the same. Nothing of none. */
    public static List<PaperBlock> bars(String title, List<Bar> all) {
        if (all.isEmpty()) {
            return List.of();
        }
        var bars = all.subList(0, Math.min(MOST, all.size()));
        var words = bars.stream().map(bar -> bar.name() + ": " + bar.told()).collect(joining("; "));
        return List.of(new PaperBlock.Picture(draw(bars), WIDTH, ROW * bars.size(), title + ". " + words));
    }

    private static byte[] draw(List<Bar> bars) {
        var image = new BufferedImage(WIDTH * DOTS, ROW * bars.size() * DOTS, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        try {
            pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            pen.setColor(Color.WHITE);
            pen.fillRect(0, 0, image.getWidth(), image.getHeight());
            pen.setFont(TYPEFACE);
            for (int row = 0; row < bars.size(); row++) {
                draw(pen, bars.get(row), row * ROW * DOTS);
            }
        } finally {
            pen.dispose();
        }
        return png(image);
    }

    private static void draw(Graphics2D pen, Bar bar, int top) {
        int base = top + (ROW - GAP) * DOTS;
        int left = (NAME + GAP) * DOTS;
        int height = (ROW - GAP) * DOTS;
        pen.setColor(INK);
        pen.drawString(fitting(pen, bar.name(), NAME * DOTS), 0, base);
        pen.setColor(EMPTY);
        pen.fillRect(left, top + DOTS, BAR * DOTS, height);
        pen.setColor(FULL);
        pen.fillRect(left, top + DOTS, (int) Math.round(BAR * DOTS * Math.max(0, Math.min(1, bar.share()))), height);
        pen.setColor(INK);
        int rest = (WIDTH - NAME - BAR - 2 * GAP) * DOTS;
        pen.drawString(fitting(pen, bar.told(), rest), left + (BAR + GAP) * DOTS, base);
    }

    private static String fitting(Graphics2D pen, String text, int room) {
        var letters = pen.getFontMetrics();
        if (letters.stringWidth(text) <= room) {
            return text;
        }
        int length = text.length();
        while (length > 0 && letters.stringWidth(text.substring(0, length) + CUT) > room) {
            length--;
        }
        return text.substring(0, length).strip() + CUT;
    }

    private static byte[] png(BufferedImage image) {
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static Font typeface() {
        try (var file = PaperChart.class.getResourceAsStream("/liberation/LiberationSerif-Regular.ttf")) {
            return Font.createFont(Font.TRUETYPE_FONT, file).deriveFont(LETTERS * DOTS);
        } catch (IOException | FontFormatException e) {
            throw new IllegalStateException(e);
        }
    }
}
