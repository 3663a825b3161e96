package doanket.bench;

import doanket.platform.VietnameseText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What is typed into the search field, kind by kind: taken from articles like those that are searched, but others. */
final class Questions {

    /** Questions of one kind. */
    record Group(String name, List<String> warmUp, List<String> asked) {}

    private static final int WARM_UP = 40;
    private static final int ASKED = 200;
    private static final Pattern GAP = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final OfficeLanguage language;
    private final Random random;

    Questions(long seed) {
        this.language = new OfficeLanguage(seed);
        this.random = new Random(seed);
    }

    List<Group> groups() {
        return List.of(
                group("the commonest: của", () -> "của"),
                group("one syllable", () -> neighbours(1)),
                group("two syllables", () -> neighbours(2)),
                group("two, without marks", () -> VietnameseText.fold(neighbours(2))),
                group("long, 5 to 8 syllables", () -> neighbours(5 + random.nextInt(4))),
                group("rare: names of persons", language::person),
                group("quoted, 2 to 5 syllables", () -> '"' + neighbours(2 + random.nextInt(4)) + '"'),
                group("scattered, 3 or 4 syllables", () -> scattered(3 + random.nextInt(2))));
    }

    private static Group group(String name, Supplier<String> question) {
        Function<Integer, List<String>> some =
                count -> Stream.generate(question).limit(count).toList();
        return new Group(name, some.apply(WARM_UP), some.apply(ASKED));
    }

    /** Syllables that stand side by side in some article. */
    private String neighbours(int count) {
        var syllables = syllables();
        int at = random.nextInt(syllables.size() - count + 1);
        return String.join(" ", syllables.subList(at, at + count));
    }

    /** Syllables of one article that need not stand near each other. */
    private String scattered(int count) {
        var syllables = new ArrayList<>(syllables());
        Collections.shuffle(syllables, random);
        return String.join(" ", syllables.subList(0, count));
    }

    private List<String> syllables() {
        return Stream.of(GAP.split(language.article().body()))
                .filter(syllable -> !syllable.isEmpty())
                .toList();
    }
}
