package doanket.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Writes plausible Vietnamese articles of offices, any number of them, the same for the same seed. Within each kind of
 * phrase the commonest come first (about as Zipf says), so some phrases stand in a third of all articles and others, made
 * of the same syllables, in a few.
 */
public final class OfficeLanguage {

    /** One article. */
    public record Text(String title, String body) {}

    private static final int SHORTEST = 3;
    private static final int SENTENCES = 5;
    private static final int SENTENCES_OF_PARAGRAPH = 3;

    private final Map<String, List<String>> phrases = read();
    private final Random random;

    public OfficeLanguage(long seed) {
        this.random = new Random(seed);
    }

    public Text article() {
        var place = any("place");
        var title = upper(pick("who") + " xã " + place + " " + pick("does") + " " + pick("what"));
        var body = new StringBuilder();
        int sentences = SHORTEST + random.nextInt(SENTENCES);
        for (int i = 0; i < sentences; i++) {
            body.append(sentence(place)).append(i % SENTENCES_OF_PARAGRAPH == 2 ? "\n" : " ");
        }
        return new Text(title, body.append(person()).toString());
    }

    public String person() {
        return pick("family") + " " + pick("middle") + " " + any("given");
    }

    private String sentence(String place) {
        return upper(
                switch (random.nextInt(5)) {
                    case 0 ->
                        pick("opening") + ", " + pick("who") + " xã " + place + " " + pick("does") + " " + pick("what")
                                + " " + pick("where") + "; " + words(3) + ".";
                    case 1 ->
                        "đồng chí " + person() + " nhấn mạnh: " + pick("what") + " của " + pick("who") + " "
                                + pick("result") + ", " + words(4) + ".";
                    case 2 ->
                        "ngày " + number(1, 28) + "/" + number(1, 12) + ", theo Thông báo số " + number(1, 400)
                                + "-TB/ĐU, " + pick("who") + " " + pick("does") + " " + words(4) + " " + pick("where")
                                + ".";
                    case 3 ->
                        "toàn xã có " + number(2, 900) + " hộ " + words(2) + ", đạt " + number(10, 99) + ","
                                + number(1, 9) + "%; " + words(5) + " " + pick("result") + ".";
                    default ->
                        words(5) + " của " + pick("who") + " " + pick("where") + ", " + words(4) + " " + pick("result")
                                + ".";
                });
    }

    private String words(int count) {
        var words = new ArrayList<String>();
        for (int i = 0; i < count; i++) {
            // Half of the words are function words and the like, half are spread over all fields of life.
            words.add(random.nextBoolean() ? pick("word") : any("word"));
        }
        return String.join(" ", words);
    }

    private int number(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    /** Any phrase of the kind, all as likely. */
    private String any(String kind) {
        var choice = phrases.get(kind);
        return choice.get(random.nextInt(choice.size()));
    }

    /** The phrase of rank n about n times as seldom as the first. */
    private String pick(String kind) {
        var choice = phrases.get(kind);
        double rank = Math.pow(choice.size() + 1, random.nextDouble());
        return choice.get((int) rank - 1);
    }

    private static String upper(String sentence) {
        return sentence.substring(0, 1).toUpperCase() + sentence.substring(1);
    }

    private static Map<String, List<String>> read() {
        var phrases = new HashMap<String, List<String>>();
        String kind = null;
        for (var line : text().split("\n")) {
            if (line.startsWith("[")) {
                kind = line.substring(1, line.length() - 1);
                phrases.put(kind, new ArrayList<>());
            } else if (!line.isBlank() && !line.startsWith("#")) {
                phrases.get(kind).add(line.strip());
            }
        }
        return phrases;
    }

    private static String text() {
        try (var in = OfficeLanguage.class.getResourceAsStream("office-language.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
