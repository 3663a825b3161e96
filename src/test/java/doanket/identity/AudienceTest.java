package doanket.identity;

import static org.assertj.core.api.Assertions.assertThat;

import doanket.platform.Uuids;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AudienceTest {

    private static final UUID PERSON = Uuids.next();

    private final UUID commune = Uuids.next();
    private final UUID province = Uuids.next();
    private final UUID elsewhere = Uuids.next();
    private final Post post = new Post(
            Uuids.next(), commune, "Ủy ban MTTQ xã", "FRONT", "Chủ tịch", "Chair", List.of(commune, province), true);
    private final Grant leader = new Grant(commune, false, "LEADER", Set.of(Permission.NEWS_READ));

    @Test
    void isAddressedAsEverybody() {
        assertThat(Audience.keysOf(PERSON, List.of(), List.of()))
                .containsExactly(Audience.EVERYBODY, Audience.keyOf(PERSON));
    }

    @Test
    void aPostIsReachedByItsUnitAndByTheBranchesItLiesIn() {
        var keys = Audience.keysOf(PERSON, List.of(post), List.of());

        assertThat(keys)
                .contains(
                        Audience.key(commune, false, null, null),
                        Audience.key(commune, true, null, null),
                        Audience.key(province, true, null, null),
                        Audience.key(province, true, "FRONT", null),
                        Audience.key(null, false, "FRONT", null))
                .doesNotContain(
                        Audience.key(province, false, null, null),
                        Audience.key(elsewhere, true, null, null),
                        Audience.key(null, false, "FARMERS_UNION", null));
    }

    @Test
    void aRoleIsReachedInTheUnitWhereItIsHeldAndWhereverItIsAskedForAlone() {
        var keys = Audience.keysOf(PERSON, List.of(post), List.of(leader));

        assertThat(keys)
                .contains(
                        Audience.key(null, false, null, "LEADER"),
                        Audience.key(province, true, "FRONT", "LEADER"),
                        Audience.key(commune, false, null, "LEADER"))
                .doesNotContain(Audience.key(commune, false, null, "STAFF"));
    }

    @Test
    void aRoleOverAnotherUnitDoesNotCountInThatOfThePost() {
        var keys = Audience.keysOf(
                PERSON, List.of(post), List.of(new Grant(elsewhere, true, "LEADER", Set.of(Permission.NEWS_READ))));

        assertThat(keys)
                .contains(Audience.key(null, false, null, "LEADER"))
                .doesNotContain(Audience.key(commune, false, null, "LEADER"));
    }

    @Test
    void aRoleWithSubtreeCoversWhatLiesBeneathAndOneWithoutOnlyItsUnit() {
        var path = List.of(commune, province);

        assertThat(leader.covers(Permission.NEWS_READ, path)).isTrue();
        assertThat(leader.covers(Permission.NEWS_WRITE, path)).isFalse();
        assertThat(leader.covers(Permission.NEWS_READ, List.of(elsewhere, commune)))
                .isFalse();
        assertThat(new Grant(province, true, "LEADER", Set.of(Permission.NEWS_READ)).covers(Permission.NEWS_READ, path))
                .isTrue();
        assertThat(leader.covers(Permission.NEWS_READ, List.of())).isFalse();
    }

    @Test
    void onePersonIsReachedInPersonWhateverPostHeOrSheHolds() {
        var keys = Audience.keysOf(PERSON, List.of(), List.of());

        assertThat(keys).contains(Audience.keyOf(PERSON)).doesNotContain(Audience.keyOf(elsewhere));
    }
}
