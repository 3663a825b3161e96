package doanket.news;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Random;
import java.util.function.BiConsumer;
import javax.imageio.ImageIO;

/** Draws the pictures of the demo: calm landscapes and rooms, each the same at every start. */
final class DemoPictures {

    static final int WIDTH = 1280;
    static final int HEIGHT = 800;

    private static final Map<String, BiConsumer<Graphics2D, Random>> SCENES = Map.of(
            "terraces", DemoPictures::terraces,
            "mountains", DemoPictures::mountains,
            "field", DemoPictures::field,
            "sea", DemoPictures::sea,
            "village", DemoPictures::village,
            "street", DemoPictures::street,
            "meeting", DemoPictures::meeting);

    private DemoPictures() {}

    /** A JPEG file. */
    static byte[] jpeg(String scene) {
        var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        SCENES.get(scene).accept(graphics, new Random(scene.hashCode()));
        graphics.dispose();
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "jpg", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void sky(Graphics2D graphics, int upper, int lower) {
        graphics.setPaint(new GradientPaint(0, 0, new Color(upper), 0, HEIGHT * 0.7f, new Color(lower)));
        graphics.fill(new Rectangle2D.Double(0, 0, WIDTH, HEIGHT));
    }

    /** Everything below a wavy line. */
    private static Path2D hill(Random random, double top, double height) {
        double first = random.nextDouble() * 6;
        double second = random.nextDouble() * 6;
        var line = new Path2D.Double();
        line.moveTo(0, HEIGHT);
        for (int x = 0; x <= WIDTH; x += 8) {
            double wave = Math.sin(first + x / 190.0) * 0.6 + Math.sin(second + x / 83.0) * 0.25;
            line.lineTo(x, top + wave * height);
        }
        line.lineTo(WIDTH, HEIGHT);
        line.closePath();
        return line;
    }

    private static void mountains(Graphics2D graphics, Random random) {
        sky(graphics, 0xbcd6e8, 0xf6efe2);
        int[] colours = {0xa9c0cc, 0x86a6b2, 0x5f8a90, 0x3f6f6a, 0x2a5348};
        for (int i = 0; i < colours.length; i++) {
            graphics.setColor(new Color(colours[i]));
            graphics.fill(hill(random, 300 + i * 100, 110 - i * 10));
            graphics.setColor(new Color(255, 255, 255, 60));
            graphics.fill(new Ellipse2D.Double(random.nextInt(WIDTH) - 300, 400 + i * 90, 900, 46));
        }
    }

    private static void terraces(Graphics2D graphics, Random random) {
        sky(graphics, 0xc4dcea, 0xf3ead2);
        graphics.setColor(new Color(0x8fb0ab));
        graphics.fill(hill(random, 280, 90));
        graphics.setColor(new Color(0x6d9a86));
        graphics.fill(hill(random, 350, 70));
        int[] greens = {0xb9c36a, 0xa3b757, 0x8eab4a, 0xc8c872, 0x7d9f45};
        for (int i = 0; i < 13; i++) {
            var step = hill(random, 420 + i * 32, 26);
            graphics.setColor(new Color(greens[i % greens.length]));
            graphics.fill(step);
            graphics.setColor(new Color(0x5d7a37));
            graphics.draw(step);
        }
    }

    private static void field(Graphics2D graphics, Random random) {
        sky(graphics, 0xa9d0ea, 0xfbeccb);
        graphics.setColor(new Color(0x7fa08d));
        graphics.fill(hill(random, 400, 40));
        graphics.setColor(new Color(0xd9b95a));
        graphics.fill(new Rectangle2D.Double(0, 450, WIDTH, HEIGHT));
        for (int i = -14; i <= 14; i++) {
            var furrow = new Path2D.Double();
            furrow.moveTo(WIDTH / 2.0 + i * 12, 450);
            furrow.lineTo(WIDTH / 2.0 + i * 130 - 34, HEIGHT);
            furrow.lineTo(WIDTH / 2.0 + i * 130 + 34, HEIGHT);
            furrow.closePath();
            graphics.setColor(new Color(i % 2 == 0 ? 0xc9a544 : 0xa8b455));
            graphics.fill(furrow);
        }
    }

    private static void sea(Graphics2D graphics, Random random) {
        sky(graphics, 0xf2b988, 0xfce9c8);
        graphics.setColor(new Color(0xfff3d6));
        graphics.fill(new Ellipse2D.Double(820, 300, 150, 150));
        graphics.setColor(new Color(0x6f7f86));
        graphics.fill(hill(random, 430, 50));
        graphics.setPaint(new GradientPaint(0, 470, new Color(0xd9a97f), 0, HEIGHT, new Color(0x2f6479)));
        graphics.fill(new Rectangle2D.Double(0, 470, WIDTH, HEIGHT));
        for (int i = 0; i < 6; i++) {
            boat(graphics, 90 + i * 200 + random.nextInt(70), 520 + random.nextInt(200));
        }
    }

    private static void boat(Graphics2D graphics, double x, double y) {
        var hull = new Path2D.Double();
        hull.moveTo(x, y);
        hull.lineTo(x + 110, y);
        hull.lineTo(x + 88, y + 26);
        hull.lineTo(x + 20, y + 26);
        hull.closePath();
        graphics.setColor(new Color(0x2b3a42));
        graphics.fill(hull);
        graphics.fill(new Rectangle2D.Double(x + 48, y - 54, 4, 54));
        graphics.setColor(new Color(0xa4161a));
        graphics.fill(new Rectangle2D.Double(x + 52, y - 54, 26, 16));
    }

    private static void village(Graphics2D graphics, Random random) {
        sky(graphics, 0xb8d4e6, 0xf7efdd);
        graphics.setColor(new Color(0x7b9f93));
        graphics.fill(hill(random, 380, 70));
        graphics.setColor(new Color(0x9db36b));
        graphics.fill(hill(random, 520, 24));
        for (int i = 0; i < 7; i++) {
            house(graphics, 60 + i * 170 + random.nextInt(40), 470 + random.nextInt(130));
        }
        graphics.setColor(new Color(0xd8c8a4));
        graphics.fill(hill(random, 720, 14));
    }

    private static void house(Graphics2D graphics, double x, double y) {
        graphics.setColor(new Color(0xefe3cc));
        graphics.fill(new Rectangle2D.Double(x + 14, y + 50, 112, 62));
        graphics.setColor(new Color(0x6b4a35));
        graphics.fill(new Rectangle2D.Double(x + 58, y + 74, 24, 38));
        var roof = new Path2D.Double();
        roof.moveTo(x, y + 54);
        roof.lineTo(x + 70, y);
        roof.lineTo(x + 140, y + 54);
        roof.closePath();
        graphics.setColor(new Color(0xa9543b));
        graphics.fill(roof);
    }

    private static void street(Graphics2D graphics, Random random) {
        sky(graphics, 0xc3d9e8, 0xf8f1e4);
        int[] walls = {0xe8d8b8, 0xd9c6c0, 0xcfdad4, 0xe6cfa8, 0xd5d3e0};
        for (int i = 0; i < 9; i++) {
            double height = 190 + random.nextInt(130);
            graphics.setColor(new Color(walls[i % walls.length]));
            graphics.fill(new Rectangle2D.Double(i * 145, 560 - height, 140, height));
            graphics.setColor(new Color(0x6f8591));
            for (int floor = 0; floor < height / 70 - 1; floor++) {
                graphics.fill(new Rectangle2D.Double(i * 145 + 24, 580 - height + floor * 70, 34, 40));
                graphics.fill(new Rectangle2D.Double(i * 145 + 84, 580 - height + floor * 70, 34, 40));
            }
        }
        graphics.setColor(new Color(0xcdbfae));
        graphics.fill(new Rectangle2D.Double(0, 560, WIDTH, 70));
        graphics.setColor(new Color(0x6b7076));
        graphics.fill(new Rectangle2D.Double(0, 630, WIDTH, HEIGHT));
        for (int i = 0; i < 8; i++) {
            graphics.setColor(new Color(0x6b4a35));
            graphics.fill(new Rectangle2D.Double(70 + i * 160, 520, 8, 90));
            graphics.setColor(new Color(0x5d8a52));
            graphics.fill(new Ellipse2D.Double(34 + i * 160, 430, 84, 110));
        }
    }

    private static void meeting(Graphics2D graphics, Random random) {
        sky(graphics, 0xf3e7d2, 0xe6d3b3);
        graphics.setColor(new Color(0xa4161a));
        graphics.fill(new Rectangle2D.Double(0, 0, WIDTH, 150));
        graphics.setColor(new Color(0xc9302c));
        graphics.fill(new Rectangle2D.Double(WIDTH / 2.0 - 130, 40, 260, 170));
        star(graphics, WIDTH / 2.0, 125, 56);
        people(graphics, random, 430, 12);
        graphics.setColor(new Color(0x8a5a34));
        graphics.fill(new Rectangle2D.Double(60, 500, WIDTH - 120, 70));
        people(graphics, random, 640, 9);
    }

    private static void star(Graphics2D graphics, double x, double y, double radius) {
        var star = new Path2D.Double();
        for (int i = 0; i < 10; i++) {
            double angle = -Math.PI / 2 + i * Math.PI / 5;
            double reach = i % 2 == 0 ? radius : radius * 0.4;
            double px = x + Math.cos(angle) * reach;
            double py = y + Math.sin(angle) * reach;
            if (i == 0) {
                star.moveTo(px, py);
            } else {
                star.lineTo(px, py);
            }
        }
        star.closePath();
        graphics.setColor(new Color(0xffd84d));
        graphics.fill(star);
    }

    private static void people(Graphics2D graphics, Random random, int y, int count) {
        int[] clothes = {0x33475b, 0x4a5d4e, 0x5b4a5d, 0x2f3e46, 0x6b5545};
        for (int i = 0; i < count; i++) {
            double x = 80 + i * (WIDTH - 160.0) / count + random.nextInt(14);
            graphics.setColor(new Color(clothes[random.nextInt(clothes.length)]));
            graphics.fill(new Ellipse2D.Double(x, y, 84, 150));
            graphics.setColor(new Color(0xd9b08c));
            graphics.fill(new Ellipse2D.Double(x + 22, y - 44, 42, 52));
            graphics.setColor(new Color(0x2a2320));
            graphics.fill(new Ellipse2D.Double(x + 20, y - 50, 46, 26));
        }
    }
}
