package doanket.identity;

import static org.assertj.core.api.Assertions.assertThat;

import doanket.testkit.Offices;
import doanket.testkit.Offices.Colleague;
import doanket.testkit.Rows;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whom an audience reaches is the same, asked for all at once and asked by each reader. */
@ExtendWith(ArquillianExtension.class)
class AudienceMembersIT {

    @Inject
    private AudienceMembers members;

    @Inject
    private Offices offices;

    private UUID above;
    private UUID below;
    private Colleague chief;
    private Colleague officer;
    private List<Colleague> all;

    @BeforeEach
    void twoOffices() {
        above = offices.front("Ủy ban MTTQ cấp trên");
        below = offices.front("Ủy ban MTTQ cấp dưới", above);
        chief = offices.colleague(above, "Hoàng Văn Trên", "LEADER", true);
        officer = offices.colleague(below, "Hoàng Thị Dưới", "STAFF", false);
        all = List.of(chief, officer, offices.colleague(below, "Lò Văn Duyệt", "EDITOR", false));
    }

    @Test
    void isTheSameRuleAsForOneReader() {
        for (var key : List.of(
                Audience.EVERYBODY,
                Audience.key(above, false, null, null),
                Audience.key(above, true, null, null),
                Audience.key(below, false, "FRONT", null),
                Audience.key(below, true, null, "EDITOR"),
                Audience.key(null, false, null, "LEADER"),
                Audience.key(below, false, "UNION", null))) {
            var reached = members.reached(List.of(key), Permission.NEWS_READ, ids(all));

            for (var colleague : all) {
                var reader = offices.as(colleague);
                assertThat(reached.contains(reader.account()))
                        .as(key + " " + colleague.fullName())
                        .isEqualTo(!Collections.disjoint(reader.audienceKeys(), Set.of(key)));
            }
        }
    }

    @Test
    void whoHasLeftOrMayNotReadIsNotReached() {
        var audience = List.of(Audience.key(below, false, null, null));
        assertThat(members.reached(audience, Permission.NEWS_READ, null)).contains(id(officer));
        assertThat(members.reached(audience, Permission.CATALOGUE_MANAGE, null)).isEmpty();

        Rows.change(
                "update appointment set valid_to = current_date - 2 where person_id = ("
                        + "select person_id from account where id = ?)",
                id(officer));

        assertThat(members.reached(audience, Permission.NEWS_READ, null)).doesNotContain(id(officer));
        assertThat(members.reached(List.of(Audience.EVERYBODY), Permission.NEWS_READ, List.of(id(officer))))
                .containsExactly(id(officer));

        Rows.change("update account set state = 'CLOSED' where id = ?", id(officer));

        assertThat(members.reached(List.of(Audience.EVERYBODY), Permission.NEWS_READ, List.of(id(officer))))
                .isEmpty();
    }

    @Test
    void holdersOfAPermissionHoldItOverThatUnit() {
        assertThat(members.holders(Permission.NEWS_REVIEW, below))
                .contains(id(chief), id(all.get(2)))
                .doesNotContain(id(officer));
        assertThat(members.holders(Permission.NEWS_REVIEW, above))
                .contains(id(chief))
                .doesNotContain(id(all.get(2)));
    }

    private static UUID id(Colleague colleague) {
        return colleague.account().id();
    }

    private static List<UUID> ids(List<Colleague> colleagues) {
        return colleagues.stream().map(AudienceMembersIT::id).toList();
    }
}
