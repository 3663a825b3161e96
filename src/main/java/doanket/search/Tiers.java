package doanket.search;

import doanket.search.Typed.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What is looked for, the best first: all syllables of each run side by side, then with one break between them, then
 * anywhere in the text; each first as marked, then whatever the marks. What belongs to an earlier tier is no part of a
 * later one. Written in the database's own notation; syllables are letters and digits, so nothing has to be escaped.
 */
final class Tiers {

    /** One question to the index; no more is asked of it once so many entries have been found. */
    record Tier(String query, boolean together, int most) {}

    /** Beyond this a run broken in one place has too many forms. */
    private static final int LONGEST_BROKEN = 8;

    private static final int SHORTEST_BEGINNING = 3;

    /** The beginnings of words are a help where little else is found, no more. */
    private static final int MOST_BY_BEGINNING = 40;

    private final Typed typed;
    private final int most;
    private final List<Tier> tiers = new ArrayList<>();

    private Tiers(Typed typed, int most) {
        this.typed = typed;
        this.most = most;
    }

    static List<Tier> of(Typed typed, int most) {
        var tiers = new Tiers(typed, most);
        tiers.build();
        return tiers.tiers;
    }

    /** What the number of places in which a text speaks of it is counted by. */
    static String rank(Typed typed) {
        return typed.runs().stream()
                .flatMap(run -> run.length() == 1 ? run.folded().stream() : run.pairs().stream())
                .distinct()
                .map(Tiers::quoted)
                .collect(Collectors.joining(" | "));
    }

    private void build() {
        var together = all(Tiers::together);
        var broken = all(Tiers::broken);
        var anywhere = all(Tiers::anywhere);
        addBothWays(together, null, true);
        if (!broken.equals(anywhere)) {
            addBothWays(broken, together, false);
            addBothWays(anywhere, broken, false);
        } else if (!anywhere.equals(together)) {
            addBothWays(anywhere, together, false);
        }
        if (typed.unfinished() && lastIsLongEnough()) {
            tiers.add(new Tier(but(beginning(), anywhere), false, MOST_BY_BEGINNING));
        }
    }

    private void addBothWays(String query, String but, boolean isTogether) {
        var marks = typed.runs().stream()
                .flatMap(run -> run.marked().stream())
                .distinct()
                .map(Tiers::quoted)
                .collect(Collectors.joining(" & "));
        if (marks.isEmpty()) {
            tiers.add(new Tier(but(query, but), isTogether, most));
        } else {
            tiers.add(new Tier(but("(" + query + ") & " + marks, but), isTogether, most));
            tiers.add(new Tier(but("(" + query + ") & !(" + marks + ")", but), isTogether, most));
        }
    }

    private static String but(String query, String but) {
        return but == null ? query : "(" + query + ") & !(" + but + ")";
    }

    private String all(Function<Run, Stream<String>> form) {
        return typed.runs().stream()
                .flatMap(run -> run.quoted() ? phrase(run) : form.apply(run))
                .distinct()
                .collect(Collectors.joining(" & "));
    }

    /** Pairs narrow it down by the index, the places of the syllables decide. */
    private static Stream<String> phrase(Run run) {
        return run.length() <= 2
                ? together(run)
                : Stream.concat(
                        together(run),
                        Stream.of("(" + run.folded().stream().map(Tiers::quoted).collect(Collectors.joining(" <-> "))
                                + ")"));
    }

    private static Stream<String> together(Run run) {
        return (run.length() == 1 ? run.folded() : run.pairs()).stream().map(Tiers::quoted);
    }

    private static Stream<String> broken(Run run) {
        var pairs = run.pairs();
        if (pairs.size() < 2 || run.length() > LONGEST_BROKEN) {
            return anywhere(run);
        }
        var forms = IntStream.range(0, pairs.size())
                .mapToObj(gap -> IntStream.range(0, pairs.size())
                        .filter(i -> i != gap)
                        .mapToObj(i -> quoted(pairs.get(i)))
                        .collect(Collectors.joining(" & ", "(", ")")))
                .collect(Collectors.joining(" | ", "(", ")"));
        return Stream.concat(anywhere(run), Stream.of(forms));
    }

    private static Stream<String> anywhere(Run run) {
        return run.folded().stream().map(Tiers::quoted);
    }

    private boolean lastIsLongEnough() {
        var last = lastRun();
        return last.length() > 1 || last.folded().get(0).length() >= SHORTEST_BEGINNING;
    }

    private Run lastRun() {
        return typed.runs().get(typed.runs().size() - 1);
    }

    /** The last syllable, and what it makes a pair with, as the beginning of a longer one. */
    private String beginning() {
        var last = lastRun();
        var others = typed.runs().subList(0, typed.runs().size() - 1);
        var lexemes = last.length() == 1 ? last.folded() : last.pairs();
        var whole = lexemes.subList(0, lexemes.size() - 1).stream().map(Tiers::quoted);
        var open = Stream.of(quoted(lexemes.get(lexemes.size() - 1)) + ":*");
        var before = others.stream().flatMap(run -> run.quoted() ? phrase(run) : together(run));
        return Stream.concat(before, Stream.concat(whole, open)).distinct().collect(Collectors.joining(" & "));
    }

    private static String quoted(String lexeme) {
        return "'" + lexeme + "'";
    }
}
