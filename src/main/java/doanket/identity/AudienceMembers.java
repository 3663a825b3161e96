package doanket.identity;

import doanket.identity.MemberRepository.Member;
import doanket.platform.VietnamTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Whom something reaches today, by the same keys that decide when one of them opens it. Made for jobs: three statements for
 * five thousand accounts, and no more of them in memory at a time.
 */
@ApplicationScoped
public class AudienceMembers {

    private static final int BATCH = 5_000;

    private final MemberRepository members;
    private final Instance<PostSource> posts;
    private final Instance<UnitTree> tree;
    private final Clock clock;

    protected AudienceMembers() { // for the CDI proxy
        this(null, null, null, null);
    }

    @Inject
    AudienceMembers(MemberRepository members, Instance<PostSource> posts, Instance<UnitTree> tree, Clock clock) {
        this.members = members;
        this.posts = posts;
        this.tree = tree;
        this.clock = clock;
    }

    /**
     * The open accounts that one of the audience keys reaches and that hold the permission anywhere. {@code among} narrows the
     * question to these accounts; null asks for all.
     */
    public Set<UUID> reached(Collection<String> audience, Permission permission, Collection<UUID> among) {
        var today = VietnamTime.day(clock.instant());
        var reached = new LinkedHashSet<UUID>();
        var batch = members.next(permission, today, among, new UUID(0, 0), BATCH);
        while (!batch.isEmpty()) {
            reached.addAll(ofBatch(batch, audience, today));
            batch = batch.size() < BATCH
                    ? List.of()
                    : members.next(
                            permission,
                            today,
                            among,
                            batch.get(batch.size() - 1).account(),
                            BATCH);
        }
        return reached;
    }

    private List<UUID> ofBatch(List<Member> batch, Collection<String> audience, LocalDate today) {
        if (audience.contains(Audience.EVERYBODY)) {
            return batch.stream().map(Member::account).toList();
        }
        var people = batch.stream().map(Member::person).distinct().toList();
        Map<UUID, List<Post>> held =
                posts.isUnsatisfied() ? Map.of() : posts.get().postsOf(people, today);
        var grants = members.grants(batch.stream().map(Member::account).toList(), today);
        var asked = Set.copyOf(audience);
        return batch.stream()
                .filter(member -> !Collections.disjoint(
                        Audience.keysOf(
                                member.person(),
                                held.getOrDefault(member.person(), List.of()),
                                grants.getOrDefault(member.account(), List.of())),
                        asked))
                .map(Member::account)
                .toList();
    }

    /** Names of those accounts with the unit that answers for each, by given name. */
    public List<MemberRow> people(Collection<UUID> accounts) {
        return accounts.isEmpty() ? List.of() : members.people(accounts);
    }

    /** The open accounts whose roles give them the permission over that unit, by itself or with what lies above it. */
    public Set<UUID> holders(Permission permission, UUID unit) {
        var path = tree.isUnsatisfied() ? List.of(unit) : tree.get().pathOf(unit);
        return new LinkedHashSet<>(members.holders(permission, unit, path, VietnamTime.day(clock.instant())));
    }
}
