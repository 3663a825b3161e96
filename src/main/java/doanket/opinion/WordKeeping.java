package doanket.opinion;

import doanket.identity.Actor;
import doanket.identity.Allowed;
import doanket.identity.Deeds;
import doanket.identity.Permission;
import doanket.platform.Change;
import doanket.platform.NotFoundException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/**
 * The words that opinions are put in order by, and the least count of people that is shown, as administrators keep them. A word that is
 * used stays: it is renamed, or closed, and then cannot be chosen any more. Each change stands in the history of settings.
 */
@ApplicationScoped
@Transactional
public class WordKeeping {

    public static final int LEAST = 3;
    public static final int MOST = 100;
    public static final int LEAST_YEARS = 5;
    public static final int MOST_YEARS = 70;

    private final WordRepository words;
    private final Lookups lookups;
    private final PetitionSearch search;
    private final Actor actor;
    private final Deeds deeds;

    protected WordKeeping() { // for the CDI proxy
        this(null, null, null, null, null);
    }

    @Inject
    WordKeeping(WordRepository words, Lookups lookups, PetitionSearch search, Actor actor, Deeds deeds) {
        this.words = words;
        this.lookups = lookups;
        this.search = search;
        this.actor = actor;
        this.deeds = deeds;
    }

    /** All of that kind, the closed ones included. Three statements. */
    @Allowed(Permission.CATALOGUE_MANAGE)
    public WordSheet sheet(WordKind kind) {
        var groups = kind == WordKind.TOPIC ? lookups.words().of(CodeWords.GROUP) : List.<CodeWord>of();
        return new WordSheet(kind, lines(kind), groups, words.least());
    }

    private List<WordRow> lines(WordKind kind) {
        return words.lines(kind, actor.readsEnglish());
    }

    /** Refuses what {@link NewWord} refuses, and a topic without a group that may be chosen. */
    @Allowed(Permission.CATALOGUE_MANAGE)
    public void add(WordKind kind, TypedWord typed) {
        words.hold();
        var names = new NewWord(lines(kind)).names(typed, group(kind, typed, ""));
        words.add(kind, NewWord.code(), names, NewWord.order(typed.order()));
        wrote("added", kind, names.vietnamese());
    }

    /** Whatever bears the word shows its new name and is found by it. Refuses as {@link #add}, and what somebody else has changed meanwhile. */
    @Allowed(Permission.CATALOGUE_MANAGE)
    public void change(WordKind kind, String code, int seen, TypedWord typed) {
        words.hold();
        var before = line(kind, code, seen);
        var was = before.names();
        var others =
                lines(kind).stream().filter(other -> !other.code().equals(code)).toList();
        var names = new NewWord(others).names(typed, group(kind, typed, was.group()));
        var wanted = NewWord.order(typed.order());
        int order = wanted == null ? before.order() : wanted;
        var told = Change.of(was.vietnamese(), names.vietnamese())
                .and(was.english(), names.english())
                .and(groupName(was.group()), groupName(names.group()))
                .and(Words.of(Actor.VIETNAMESE, "words.order"), before.order(), order)
                .toString();
        if (!told.isEmpty()) {
            words.change(kind, code, names, order);
            wrote("changed", kind, was.vietnamese() + ": " + told);
            if (!was.vietnamese().equals(names.vietnamese())) {
                search.renamed(code);
            }
        }
    }

    /** It cannot be chosen any more. Refuses the last one of its kind, and a group that open topics fall to. */
    @Allowed(Permission.CATALOGUE_MANAGE)
    public void close(WordKind kind, String code, int seen) {
        words.hold();
        var line = line(kind, code, seen);
        refuseNeeded(kind, line);
        words.open(kind, code, false);
        wrote("closed", kind, line.names().vietnamese());
    }

    /** It may be chosen again. Refuses a topic of a group that is closed. */
    @Allowed(Permission.CATALOGUE_MANAGE)
    public void reopen(WordKind kind, String code, int seen) {
        words.hold();
        var line = line(kind, code, seen);
        var group = line.names().group();
        if (kind == WordKind.TOPIC
                && lookups.words().find(CodeWords.GROUP, group).isEmpty()) {
            throw OpinionRefused.groupClosed(line.names().groupName());
        }
        words.open(kind, code, true);
        wrote("reopened", kind, line.names().vietnamese());
    }

    /** Only what nothing bears. Refuses as {@link #close}, too. */
    @Allowed(Permission.CATALOGUE_MANAGE)
    public void remove(WordKind kind, String code, int seen) {
        words.holdAgainstReaders();
        var line = line(kind, code, seen);
        if (!line.isRemovable()) {
            throw OpinionRefused.wordUsed(line.names().vietnamese(), line.used());
        }
        refuseNeeded(kind, line);
        words.remove(kind, code);
        wrote("removed", kind, line.names().vietnamese());
    }

    /** Figures of fewer people are not shown from now on. Refuses what is not between {@value #LEAST} and {@value #MOST}. */
    @Allowed(Permission.CATALOGUE_MANAGE)
    public void least(int seen, int people) {
        if (people < LEAST || people > MOST) {
            throw OpinionRefused.leastBad(LEAST, MOST);
        }
        var before = words.least();
        if (before.version() != seen || !words.least(people, seen)) {
            throw OpinionRefused.changedMeanwhile();
        }
        if (before.people() != people) {
            deeds.write("opinion_word.least", null, null, before.people() + " → " + people);
        }
    }

    /**
     * Words of what is older are let go from now on; figures stay. Refuses what is not between {@value #LEAST_YEARS} and
     * {@value #MOST_YEARS}.
     */
    @Allowed(Permission.CATALOGUE_MANAGE)
    public void keep(int seen, int years) {
        if (years < LEAST_YEARS || years > MOST_YEARS) {
            throw OpinionRefused.yearsBad(LEAST_YEARS, MOST_YEARS);
        }
        var before = words.least();
        if (before.version() != seen || !words.keep(years, seen)) {
            throw OpinionRefused.changedMeanwhile();
        }
        if (before.years() != years) {
            deeds.write("opinion_word.kept_for", null, null, before.years() + " → " + years);
        }
    }

    private WordRow line(WordKind kind, String code, int seen) {
        var line = lines(kind).stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        if (line.version() != seen) {
            throw OpinionRefused.changedMeanwhile();
        }
        return line;
    }

    private void refuseNeeded(WordKind kind, WordRow line) {
        boolean isLast = lines(kind).stream()
                .filter(WordRow::open)
                .allMatch(other -> other.code().equals(line.code()));
        if (isLast) {
            throw OpinionRefused.wordLast();
        }
        if (kind == WordKind.GROUP && words.isNeeded(line.code())) {
            throw OpinionRefused.groupNeeded(line.names().vietnamese());
        }
    }

    /** Of a topic the one that was typed; a closed one only where it was so before. */
    private String group(WordKind kind, TypedWord typed, String before) {
        if (kind != WordKind.TOPIC) {
            return "";
        }
        return lookups.words().keeping(CodeWords.GROUP, before).of(CodeWords.GROUP).stream()
                .filter(group -> group.open() && group.code().equals(typed.group()))
                .findFirst()
                .orElseThrow(OpinionRefused::groupMissing)
                .code();
    }

    private String groupName(String code) {
        return code.isEmpty()
                ? ""
                : lines(WordKind.GROUP).stream()
                        .filter(group -> group.code().equals(code))
                        .map(group -> group.names().vietnamese())
                        .findFirst()
                        .orElse(code);
    }

    private void wrote(String what, WordKind kind, String told) {
        var label = Words.of(Actor.VIETNAMESE, "words.kind." + kind);
        deeds.write("opinion_word." + what, null, null, label + ": " + told);
    }
}
