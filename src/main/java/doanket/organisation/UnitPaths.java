package doanket.organisation;

import doanket.identity.PostsChanged;
import doanket.identity.UnitTree;
import doanket.platform.AfterCommit;
import doanket.platform.Sql;
import doanket.platform.VietnamTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What each unit lies beneath, kept in memory whole: one statement of some ten thousand rows every half minute, nothing in
 * between. A change made on this node is seen as soon as it is committed, and at once by the transaction that makes it; one
 * of another node within the half minute. A closed unit keeps the place it had on its last day, and
 * one yet to begin already has the place of its first.
 */
@ApplicationScoped
class UnitPaths implements UnitTree {

    private static final Duration FRESH = Duration.ofSeconds(30);
    /** An unknown unit may just have been founded on another node. */
    private static final Duration RETRY = Duration.ofSeconds(2);

    private static final int MOST_HEIRS = 50;

    private static final String CHANGED = UnitPaths.class.getName();

    private static final String VALID = """
            r.valid_from <= greatest(u.valid_from, least(?1, u.valid_to))
            and (r.valid_to is null or r.valid_to >= least(?1, u.valid_to))""";

    private static final String ALL = """
            select u.id, r.upper_id, s.successor_id
            from unit u
            left join succession s on s.predecessor_id = u.id and s.takes_over and s.on_day <= ?1
            left join (unit_relation r join relation_kind k on k.code = r.kind_code)
            on r.lower_id = u.id and %s
            order by k.rank, r.valid_from, r.id""".formatted(VALID);

    private static final String ONE = """
            with recursive path (unit_id, distance, rank) as (
                select u.id, 0, 0
                from unit u
                where u.id = ?2
                union
                select r.upper_id, p.distance + 1, k.rank
                from path p
                join unit u on u.id = p.unit_id
                join unit_relation r on r.lower_id = u.id and %s
                join relation_kind k on k.code = r.kind_code
                where p.distance < 30
            )
            select unit_id, min(distance)
            from path
            group by unit_id
            order by min(distance), min(rank), unit_id""".formatted(VALID);

    private static final String HEIR = "select heir_of(?2, ?1), 1";

    private record Tree(Map<UUID, List<UUID>> above, Map<UUID, UUID> heirs, LocalDate day, Instant loaded) {

        UUID last(UUID unit) {
            var heir = unit;
            for (int step = 0; heirs.containsKey(heir) && step < MOST_HEIRS; step++) {
                heir = heirs.get(heir);
            }
            return heir;
        }
    }

    private final Event<PostsChanged> moved;
    private final AfterCommit commit;
    private final Clock clock;
    private final AtomicLong changes = new AtomicLong();
    private volatile Tree known;

    @PersistenceContext
    EntityManager entityManager;

    protected UnitPaths() { // for the CDI proxy
        this(null, null, null);
    }

    @Inject
    UnitPaths(Event<PostsChanged> moved, AfterCommit commit, Clock clock) {
        this.moved = moved;
        this.commit = commit;
        this.clock = clock;
    }

    @Override
    public List<UUID> pathOf(UUID unit) {
        if (unit == null) {
            return List.of();
        }
        if (commit.isAwaited(CHANGED)) {
            return rows(ONE, unit).map(row -> (UUID) row[0]).toList();
        }
        var tree = tree(FRESH);
        if (!tree.above().containsKey(unit)) {
            tree = tree(RETRY);
        }
        return walk(unit, tree.above());
    }

    @Override
    public UUID heirOf(UUID unit) {
        return commit.isAwaited(CHANGED)
                ? (UUID) rows(HEIR, unit).findFirst().orElseThrow()[0]
                : tree(FRESH).last(unit);
    }

    @Override
    public UUID root() {
        return UnitDirectory.COUNTRY;
    }

    /** That unit and all beneath it, each with its path, as the database has it at this moment whatever is kept in memory. */
    Map<UUID, List<UUID>> pathsBeneath(UUID unit) {
        var above = above(rows(UnitFollower.JOB + ALL, null).toList());
        return above.keySet().stream()
                .map(lower -> walk(lower, above))
                .filter(path -> path.contains(unit))
                .collect(Collectors.toMap(path -> path.get(0), path -> path));
    }

    /** The transaction under way moves units about. */
    void changed() {
        if (commit.isAwaited(CHANGED)) {
            return;
        }
        moved.fire(new PostsChanged());
        commit.once(CHANGED, this::forget);
    }

    private void forget() {
        changes.incrementAndGet();
        known = null;
    }

    private Tree tree(Duration fresh) {
        var now = clock.instant();
        var day = VietnamTime.day(now);
        var tree = known;
        if (tree != null && tree.day().equals(day) && tree.loaded().plus(fresh).isAfter(now)) {
            return tree;
        }
        long before = changes.get();
        var rows = rows(ALL, null).toList();
        var loaded = new Tree(above(rows), heirs(rows), day, now);
        if (changes.get() == before) {
            known = loaded;
        }
        return loaded;
    }

    private static Map<UUID, UUID> heirs(List<Object[]> rows) {
        var heirs = new HashMap<UUID, UUID>();
        rows.stream().filter(row -> row[2] != null).forEach(row -> heirs.put((UUID) row[0], (UUID) row[2]));
        return heirs;
    }

    private static Map<UUID, List<UUID>> above(List<Object[]> rows) {
        var above = new HashMap<UUID, List<UUID>>();
        rows.forEach(row -> {
            var uppers = above.computeIfAbsent((UUID) row[0], unit -> new ArrayList<>(4));
            if (row[1] != null) {
                uppers.add((UUID) row[1]);
            }
        });
        return above;
    }

    static List<UUID> walk(UUID unit, Map<UUID, List<UUID>> above) {
        if (!above.containsKey(unit)) {
            return List.of();
        }
        var path = new LinkedHashSet<UUID>(List.of(unit));
        var next = new ArrayDeque<UUID>(path);
        while (!next.isEmpty()) {
            for (var upper : above.getOrDefault(next.remove(), List.of())) {
                if (path.add(upper)) {
                    next.add(upper);
                }
            }
        }
        return List.copyOf(path);
    }

    private Stream<Object[]> rows(String sql, UUID unit) {
        var query =
                entityManager.createNativeQuery(sql).setParameter(1, Date.valueOf(VietnamTime.day(clock.instant())));
        return Sql.rows(unit == null ? query : query.setParameter(2, unit));
    }
}
