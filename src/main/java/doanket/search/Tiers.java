package doanket.search;

import doanket.search.Typed.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What is looked for, the best first: all syllables of each run side by side, with the marks that were typed, then whatever
 * the marks; then with one break between them; then anywhere in the text. What was found in an earlier
 * tier is left out of a later one by the database. Written in the database's own notation; syllables are letters and digits, so nothing has to be escaped.
 */
final class Tiers {

    /** One question to the index; no more is asked of it once so many entries have been found. */
    record Tier(String query, boolean together, int most) {}

    /** Where so many were found with the words side by side, nobody looks for scattered ones. */
    static final int MOST_BROKEN = 200;

    static final int MOST_ANYWHERE = 100;

    /** The words themselves are read of each of them. */
    static final int MOST_PHRASES = 300;

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
        var tiers = new Tiers(typed, phrase(typed) == null ? most : Math.min(most, MOST_PHRASES));
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

    /** The syllables in which marks were typed, as they were typed; empty if there are none. */
    static String marks(Typed typed) {
        return typed.runs().stream()
                .flatMap(run -> run.marked().stream())
                .distinct()
                .map(Tiers::quoted)
                .collect(Collectors.joining(" & "));
    }

    /** Quoted phrases of which pairs alone do not tell whether they stand in one piece; null if there are none. */
    static String phrase(Typed typed) {
        var phrases = typed.runs().stream()
                .filter(Tiers::isPhrase)
                .map(run -> run.folded().stream().map(Tiers::quoted).collect(Collectors.joining(" <-> ", "(", ")")))
                .collect(Collectors.joining(" & "));
        return phrases.isEmpty() ? null : phrases;
    }

    private static boolean isPhrase(Run run) {
        return run.quoted() && run.length() > 2;
    }

    private void build() {
        var together = all(Tiers::together);
        var broken = all(Tiers::broken);
        var anywhere = all(Tiers::anywhere);
        addTogether(together);
        if (!broken.equals(anywhere)) {
            add(broken, MOST_BROKEN);
        }
        if (!anywhere.equals(together)) {
            add(anywhere, MOST_ANYWHERE);
        }
        if (typed.unfinished() && lastIsLongEnough()) {
            add(beginning(), MOST_BY_BEGINNING);
        }
    }

    private void addTogether(String query) {
        var marks = marks(typed);
        if (marks.isEmpty()) {
            tiers.add(new Tier(query, true, most));
        } else {
            tiers.add(new Tier("(" + query + ") & " + marks, true, most));
            tiers.add(new Tier(query, true, most));
        }
    }

    private void add(String query, int mostInAll) {
        tiers.add(new Tier(query, false, Math.min(most, mostInAll)));
    }

    private String all(Function<Run, Stream<String>> form) {
        return typed.runs().stream()
                .flatMap(run -> run.quoted() ? together(run) : form.apply(run))
                .distinct()
                .collect(Collectors.joining(" & "));
    }

    private static Stream<String> together(Run run) {
        return (run.length() == 1 ? run.folded() : run.pairs()).stream().map(Tiers::quoted);
    }

    private static Stream<String> broken(Run run) {
        var pairs = run.pairs();
        if (pairs.size() < 2 || run.length() > LONGEST_BROKEN) {
            return anywhere(run);
        }
        return Stream.of(IntStream.range(0, pairs.size())
                .mapToObj(gap -> brokenAt(run, pairs, gap))
                .collect(Collectors.joining(" | ", "(", ")")));
    }

    /** All pairs but one, and the syllable at either end that no pair holds any more. */
    private static String brokenAt(Run run, List<String> pairs, int gap) {
        var lexemes = new ArrayList<>(pairs);
        lexemes.remove(gap);
        if (gap == 0) {
            lexemes.add(run.folded().get(0));
        }
        if (gap == pairs.size() - 1) {
            lexemes.add(run.folded().get(run.length() - 1));
        }
        return lexemes.stream().map(Tiers::quoted).collect(Collectors.joining(" & ", "(", ")"));
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
        var before = others.stream().flatMap(Tiers::together);
        return Stream.concat(before, Stream.concat(whole, open)).distinct().collect(Collectors.joining(" & "));
    }

    private static String quoted(String lexeme) {
        return "'" + lexeme + "'";
    }
}
