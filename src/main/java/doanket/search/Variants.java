package doanket.search;

import doanket.search.Spelling.Syllable;
import doanket.search.Typed.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Other ways to write what was typed: abbreviations in full, in short what has an abbreviation, and the numbers of papers with
 * gaps where they were typed in one piece. Quoted words are looked for as they stand.
 */
final class Variants {

    private static final int MOST = 5;
    private static final String NUMBER = "so";

    /** How many letters types of papers are abbreviated to (TB, KH), and those that have one more (tờ trình, chương trình). */
    private static final int SHORT_TYPE = 2;

    private static final int LONG_TYPE = 3;
    private static final List<String> LONG_TYPES = List.of("ttr", "ctr");

    private static final Pattern TYPE_FIRST = Pattern.compile("\\p{L}{2,3}\\d{1,5}");

    private Variants() {}

    /** What was typed, and after it at most five other ways to write it: in full, each piece in short, and all of them. */
    static List<Typed> of(Typed typed, List<Synonymous> synonyms) {
        var first = Stream.of(
                rewritten(typed, Variants::apart),
                rewritten(typed, run -> zeroed(apart(run))),
                rewritten(typed, run -> replaced(run, synonyms, Synonymous::brief, Synonymous::full)));
        var inShort = Stream.concat(synonyms.stream().map(List::of), Stream.of(synonyms))
                .map(some -> rewritten(typed, run -> replaced(run, some, Synonymous::full, Synonymous::brief)));
        var other = Stream.concat(first, inShort)
                .filter(variant -> !variant.runs().equals(typed.runs()))
                .distinct()
                .limit(MOST);
        return Stream.concat(Stream.of(typed), other).toList();
    }

    private static Typed rewritten(Typed typed, Function<List<Syllable>, List<Syllable>> change) {
        var runs = typed.runs().stream()
                .map(run -> run.quoted() ? run : new Run(change.apply(run.syllables()), false))
                .toList();
        return new Typed(runs, typed.cut(), false);
    }

    /** 45TB is a number and a type, 45TBĐU a number, a type and an issuer; the word "số" before a number is not part of it. */
    private static List<Syllable> apart(List<Syllable> run) {
        var parts = new ArrayList<Syllable>();
        for (int at = 0; at < run.size(); at++) {
            var syllable = run.get(at);
            boolean isWord = syllable.folded().equals(NUMBER)
                    && at + 1 < run.size()
                    && Character.isDigit(run.get(at + 1).folded().charAt(0));
            if (!isWord) {
                parts.addAll(apart(syllable));
            }
        }
        return parts;
    }

    private static List<Syllable> apart(Syllable syllable) {
        var folded = syllable.folded();
        int letters = 0;
        while (letters < folded.length() && Character.isDigit(folded.charAt(letters))) {
            letters++;
        }
        if (letters == 0 || letters == folded.length()) {
            return TYPE_FIRST.matcher(folded).matches() ? typeFirst(folded) : List.of(syllable);
        }
        var number = plain(folded.substring(0, letters));
        var rest = folded.substring(letters);
        int type = LONG_TYPES.stream().anyMatch(rest::startsWith) ? LONG_TYPE : SHORT_TYPE;
        return rest.length() < type + SHORT_TYPE
                ? List.of(number, plain(rest))
                : List.of(number, plain(rest.substring(0, type)), plain(rest.substring(type)));
    }

    /** TB01 is a type and a number. */
    private static List<Syllable> typeFirst(String folded) {
        int letters = folded.replaceAll("\\d+$", "").length();
        return List.of(plain(folded.substring(0, letters)), plain(folded.substring(letters)));
    }

    /** Offices write the number of a paper below ten with a nought before it, and people leave it out, or the other way round. */
    private static List<Syllable> zeroed(List<Syllable> run) {
        var zeroed = new ArrayList<Syllable>();
        for (int at = 0; at < run.size(); at++) {
            boolean isNumber = at + 1 < run.size() && isType(run.get(at + 1).folded());
            zeroed.add(isNumber ? zeroed(run.get(at)) : run.get(at));
        }
        return zeroed;
    }

    private static Syllable zeroed(Syllable syllable) {
        var folded = syllable.folded();
        if (folded.matches("[1-9]")) {
            return plain("0" + folded);
        }
        return folded.matches("0[1-9]") ? plain(folded.substring(1)) : syllable;
    }

    private static boolean isType(String folded) {
        return folded.length() >= SHORT_TYPE
                && folded.length() <= LONG_TYPE
                && folded.chars().allMatch(Character::isLetter);
    }

    private static List<Syllable> replaced(
            List<Syllable> run,
            List<Synonymous> synonyms,
            Function<Synonymous, List<String>> from,
            Function<Synonymous, List<String>> to) {
        var folded = run.stream().map(Syllable::folded).toList();
        var replaced = new ArrayList<Syllable>();
        for (int at = 0; at < run.size(); ) {
            var there = longest(folded.subList(at, folded.size()), synonyms, from);
            if (there == null) {
                replaced.add(run.get(at));
                at++;
            } else {
                to.apply(there).forEach(one -> replaced.add(plain(one)));
                at += from.apply(there).size();
            }
        }
        return replaced;
    }

    private static Synonymous longest(
            List<String> rest, List<Synonymous> synonyms, Function<Synonymous, List<String>> from) {
        return synonyms.stream()
                .filter(one -> from.apply(one).size() <= rest.size()
                        && rest.subList(0, from.apply(one).size()).equals(from.apply(one)))
                .collect(Collectors.maxBy((one, other) -> Integer.compare(
                        from.apply(one).size(), from.apply(other).size())))
                .orElse(null);
    }

    /** Nobody typed its marks, so none are asked for. */
    private static Syllable plain(String folded) {
        return new Syllable(0, 0, folded, folded);
    }
}
