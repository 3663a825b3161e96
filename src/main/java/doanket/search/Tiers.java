package doanket.search;

import doanket.search.Typed.Run;
import java.util.ArrayList;
import java.util.Comparator;
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

    /**
     * One question to the index, of several keys that must all be met, the rarest first: the index leaps from one entry of the
     * rarest to the next and looks up the other keys only as long as each is met. No more is asked of it once so many
     * entries have been found.
     */
    record Tier(List<String> keys, boolean together, int most) {}

    /** Where so many were found with the words side by side, nobody looks for scattered ones. */
    static final int MOST_BROKEN = 20;

    static final int MOST_ANYWHERE = 20;

    /** The words themselves are read of each of them. */
    static final int MOST_PHRASES = 150;

    /** Beyond this a run broken in one place has too many forms. */
    private static final int LONGEST_BROKEN = 6;

    private static final int SHORTEST_BEGINNING = 3;

    /** The beginnings of words are a help where little else is found, no more. */
    private static final int MOST_BY_BEGINNING = 20;

    /** A condition that the index answers, and in what share of all entries it may be met. */
    private record Key(String query, double share) {}

    /** What was typed, then other ways to write it. */
    private final List<Typed> ways;

    private final Typed typed;
    private final Commonness commonness;
    private final int most;
    private final List<Tier> tiers = new ArrayList<>();

    private Tiers(List<Typed> ways, Commonness commonness, int most) {
        this.ways = ways;
        this.typed = ways.get(0);
        this.commonness = commonness;
        this.most = most;
    }

    /** {@code ways}: what was typed, then other ways to write it, which are asked for after it. */
    static Tiers of(List<Typed> ways, Commonness commonness, int most) {
        boolean phrases = ways.get(0).runs().stream().anyMatch(Tiers::isPhrase);
        var tiers = new Tiers(ways, commonness, phrases ? Math.min(most, MOST_PHRASES) : most);
        tiers.build();
        return tiers;
    }

    List<Tier> list() {
        return List.copyOf(tiers);
    }

    /** What the number of places in which a text speaks of it is counted by. */
    String rank() {
        return ways.stream()
                .flatMap(way -> way.runs().stream())
                .flatMap(run -> run.length() == 1 ? run.folded().stream() : run.pairs().stream())
                .distinct()
                .map(Tiers::quoted)
                .collect(Collectors.joining(" | "));
    }

    /** The syllables in which marks were typed, as they were typed; empty if there are none. */
    String marks() {
        return typed.runs().stream()
                .flatMap(run -> run.marked().stream())
                .distinct()
                .map(Tiers::quoted)
                .collect(Collectors.joining(" & "));
    }

    /** Quoted phrases of which pairs alone do not tell whether they stand in one piece; null if there are none. */
    String phrase() {
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
        ways.forEach(way -> addTogether(way, all(way, this::together)));
        ways.forEach(this::addScattered);
        if (typed.unfinished() && lastIsLongEnough()) {
            add(beginning(), MOST_BY_BEGINNING);
        }
    }

    private void addScattered(Typed way) {
        var broken = all(way, this::broken);
        var anywhere = all(way, this::anywhere);
        if (!broken.equals(anywhere)) {
            add(broken, MOST_BROKEN);
        }
        if (!anywhere.equals(all(way, this::together))) {
            add(anywhere, MOST_ANYWHERE);
        }
    }

    private void addTogether(Typed way, List<Key> keys) {
        var marks = way.runs().stream().flatMap(run -> run.marked().stream()).map(this::key);
        var withMarks = Stream.concat(keys.stream(), marks).toList();
        if (withMarks.size() > keys.size()) {
            tiers.add(new Tier(rarestFirst(withMarks), true, most));
        }
        tiers.add(new Tier(rarestFirst(keys), true, most));
    }

    private void add(List<Key> keys, int mostInAll) {
        tiers.add(new Tier(rarestFirst(keys), false, Math.min(most, mostInAll)));
    }

    private static List<String> rarestFirst(List<Key> keys) {
        return keys.stream()
                .sorted(Comparator.comparingDouble(Key::share))
                .map(Key::query)
                .distinct()
                .toList();
    }

    private List<Key> all(Typed way, Function<Run, Stream<Key>> form) {
        return way.runs().stream()
                .flatMap(run -> run.quoted() ? together(run) : form.apply(run))
                .toList();
    }

    private Stream<Key> together(Run run) {
        return (run.length() == 1 ? run.folded() : run.pairs()).stream().map(this::key);
    }

    /**
     * All pairs but one, wherever that is: of any two, one. The syllables at both ends must be there, also where the pair that
     * holds them is the one that is missing.
     */
    private Stream<Key> broken(Run run) {
        var pairs = run.pairs();
        if (pairs.size() < 2 || run.length() > LONGEST_BROKEN) {
            return anywhere(run);
        }
        var oneOfTwo = IntStream.range(0, pairs.size())
                .boxed()
                .flatMap(one -> IntStream.range(0, one).mapToObj(other -> oneOf(pairs.get(one), pairs.get(other))));
        var folded = run.folded();
        return Stream.concat(oneOfTwo, Stream.of(key(folded.get(0)), key(folded.get(run.length() - 1))));
    }

    private Key oneOf(String one, String other) {
        return new Key(quoted(one) + " | " + quoted(other), commonness.of(one) + commonness.of(other));
    }

    private Stream<Key> anywhere(Run run) {
        return run.folded().stream().map(this::key);
    }

    private boolean lastIsLongEnough() {
        var last = lastRun();
        return last.length() > 1 || last.folded().get(0).length() >= SHORTEST_BEGINNING;
    }

    private Run lastRun() {
        return typed.runs().get(typed.runs().size() - 1);
    }

    /** The last syllable, and what it makes a pair with, as the beginning of a longer one. */
    private List<Key> beginning() {
        var last = lastRun();
        var others = typed.runs().subList(0, typed.runs().size() - 1);
        var lexemes = last.length() == 1 ? last.folded() : last.pairs();
        var whole = lexemes.subList(0, lexemes.size() - 1).stream().map(this::key);
        var open = Stream.of(new Key(quoted(lexemes.get(lexemes.size() - 1)) + ":*", 1));
        var before = others.stream().flatMap(this::together);
        return Stream.concat(before, Stream.concat(whole, open)).toList();
    }

    private Key key(String lexeme) {
        return new Key(quoted(lexeme), commonness.of(lexeme));
    }

    private static String quoted(String lexeme) {
        return "'" + lexeme + "'";
    }
}
