package doanket.search;

import doanket.search.Spelling.Syllable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Shows where in a text the words stand that were typed: marked in the text as it was written, marks and all. */
final class Excerpts {

    /** About two lines. */
    private static final int SYLLABLES = 44;

    private static final int BEFORE = 8;

    /** A syllable with the very marks that were typed counts more. */
    private static final int EXACT = 50;

    private static final String CUT = "…";

    private final Spelling spelling = new Spelling();
    private final Set<String> pairs = new HashSet<>();
    private final Set<String> alone = new HashSet<>();
    private final Set<String> syllables = new HashSet<>();
    private final Set<String> marked = new HashSet<>();

    /** {@code ways}: what was typed, and other ways to write it. */
    Excerpts(List<Typed> ways) {
        ways.stream().flatMap(way -> way.runs().stream()).forEach(run -> {
            pairs.addAll(run.pairs());
            marked.addAll(run.marked());
            syllables.addAll(run.folded());
            alone.addAll(run.length() == 1 ? run.folded() : List.of());
        });
    }

    /** The whole text, for titles. */
    List<Segment> whole(String text) {
        var found = spelling.syllables(text);
        return segments(text, found, hits(text, found), new int[] {0, found.size()});
    }

    /** The part of the text that says most of what was typed; its beginning if it says nothing of it. */
    List<Segment> part(String text) {
        var found = spelling.syllables(text);
        var hits = hits(text, found);
        return segments(text, found, hits, best(found, hits));
    }

    private boolean[] hits(String text, List<Syllable> found) {
        var hits = new boolean[found.size()];
        for (int i = 0; i < hits.length; i++) {
            hits[i] |= alone.contains(found.get(i).folded());
            if (i > 0 && isPair(text, found.get(i - 1), found.get(i))) {
                hits[i - 1] = true;
                hits[i] = true;
            }
        }
        return anyOf(hits) ? hits : scattered(found);
    }

    private boolean isPair(String text, Syllable one, Syllable next) {
        return pairs.contains(one.folded() + "_" + next.folded())
                && text.substring(one.end(), next.start()).indexOf('\n') < 0;
    }

    private boolean[] scattered(List<Syllable> found) {
        var hits = new boolean[found.size()];
        for (int i = 0; i < hits.length; i++) {
            hits[i] = syllables.contains(found.get(i).folded());
        }
        return hits;
    }

    private static boolean anyOf(boolean[] hits) {
        for (var hit : hits) {
            if (hit) {
                return true;
            }
        }
        return false;
    }

    /** The first and the last syllable (exclusive) of the richest part. */
    private int[] best(List<Syllable> found, boolean[] hits) {
        int best = 0;
        int bestWorth = 0;
        int worth = 0;
        for (int end = 0; end < hits.length; end++) {
            worth += worth(found, hits, end);
            int left = end - SYLLABLES + BEFORE;
            if (left >= 0) {
                worth -= worth(found, hits, left);
            }
            if (worth > bestWorth) {
                bestWorth = worth;
                best = end;
            }
        }
        int from = bestWorth == 0 ? 0 : firstHit(hits, Math.max(0, best - SYLLABLES + BEFORE + 1)) - BEFORE;
        int start = Math.max(0, from);
        return new int[] {start, Math.min(hits.length, start + SYLLABLES)};
    }

    private int worth(List<Syllable> found, boolean[] hits, int at) {
        if (!hits[at]) {
            return 0;
        }
        return marked.contains(found.get(at).marked()) ? EXACT : 1;
    }

    private static int firstHit(boolean[] hits, int from) {
        int at = from;
        while (at < hits.length - 1 && !hits[at]) {
            at++;
        }
        return at;
    }

    /** Signs that stand before a syllable without a gap belong to it: an opening bracket or quotation mark. */
    private static int startOfWord(String text, int syllable) {
        int at = syllable;
        while (at > 0 && !Character.isWhitespace(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private static List<Segment> segments(String text, List<Syllable> found, boolean[] hits, int[] range) {
        int from = range[0] == 0 ? 0 : startOfWord(text, found.get(range[0]).start());
        int until = range[1] == hits.length
                ? text.length()
                : found.get(range[1] - 1).end();
        var segments = new ArrayList<Segment>();
        addPlain(segments, from == 0 ? "" : CUT);
        int at = from;
        for (int i = range[0]; i < range[1]; i++) {
            if (hits[i]) {
                int first = found.get(i).start();
                i = lastOfRow(hits, i, range[1]);
                addPlain(segments, text.substring(at, first));
                at = found.get(i).end();
                segments.add(new Segment(text.substring(first, at), true));
            }
        }
        addPlain(segments, text.substring(at, until) + (until == text.length() ? "" : CUT));
        return List.copyOf(segments);
    }

    private static int lastOfRow(boolean[] hits, int first, int end) {
        int last = first;
        while (last + 1 < end && hits[last + 1]) {
            last++;
        }
        return last;
    }

    private static void addPlain(List<Segment> segments, String text) {
        var line = text.replaceAll("\\s+", " ");
        if (!line.isEmpty()) {
            segments.add(new Segment(line, false));
        }
    }
}
