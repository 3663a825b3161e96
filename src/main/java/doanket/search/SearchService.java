package doanket.search;

import doanket.identity.Allowed;
import doanket.identity.CurrentUser;
import doanket.identity.Permission;
import doanket.organisation.UnitDirectory;
import doanket.search.FindRepository.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Finds whatever the reader may open, by its words. */
@ApplicationScoped
@Transactional
public class SearchService {

    /** Nobody looks further, and to count further would cost more than it tells. */
    public static final int MOST = 200;

    public static final int ROWS = 20;

    private final FindRepository entries;
    private final Kinds kinds;
    private final UnitDirectory units;
    private final CurrentUser user;
    private final Clock clock;

    protected SearchService() { // for the CDI proxy
        this(null, null, null, null, null);
    }

    @Inject
    SearchService(FindRepository entries, Kinds kinds, UnitDirectory units, CurrentUser user, Clock clock) {
        this.entries = entries;
        this.kinds = kinds;
        this.units = units;
        this.user = user;
        this.clock = clock;
    }

    /**
     * A page of 20. Words that stand side by side come first, then those with one break, then scattered ones; where marks
     * were typed, those with the same marks come before others. An abbreviation finds what it stands for, and the other way
     * round, after what was typed. Blank words find nothing. Two statements, and once a minute a third.
     */
    @Allowed(Permission.SIGNED_IN)
    public Findings find(SearchQuestion asked) {
        var reader = user.get();
        var question = inBounds(asked, clock.instant());
        var typed = Typed.of(question.words());
        var readable = kinds.of(reader).stream()
                .filter(kind -> question.kind() == null || question.kind().equals(kind.kind()))
                .toList();
        if (typed.isEmpty() || readable.isEmpty()) {
            return Findings.none(question.asOf(), typed.cut());
        }
        var kindNames = readable.stream().map(SearchKind::kind).toList();
        var ways = entries.ways(typed);
        var tiers = entries.tiers(ways, MOST);
        var wanted = Wanted.of(question, tiers, Readers.of(reader, readable), kindNames, clock.instant());
        var rows = entries.find(wanted);
        var names = units.names(
                Stream.concat(rows.stream().map(Row::unit), Stream.of(question).map(SearchQuestion::unit))
                        .filter(Objects::nonNull)
                        .toList());
        return new Answer(rows, readable, names, reader.reading().language().locale())
                .findings(question, ways, wanted.tiers());
    }

    /** The units of the reader's own posts, to look in; they are known already. */
    @Allowed(Permission.SIGNED_IN)
    public List<Facet> ownUnits() {
        return user.get().posts().stream()
                .map(post -> new Facet(null, post.unit().toString(), post.unitName(), 0))
                .distinct()
                .toList();
    }

    /** Nobody looks into the future, where things lie that wait for their day. */
    private static SearchQuestion inBounds(SearchQuestion asked, Instant now) {
        return new SearchQuestion(
                asked.words(),
                asked.kind(),
                asked.unit(),
                asked.category(),
                asked.from(),
                asked.to(),
                Math.min(Math.max(asked.page(), 1), MOST / ROWS),
                asked.asOf() == null || asked.asOf().isAfter(now) ? now : asked.asOf());
    }
}
