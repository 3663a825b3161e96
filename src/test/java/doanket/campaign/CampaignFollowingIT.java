package doanket.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import doanket.identity.Audience;
import doanket.identity.Scope;
import doanket.notification.Happening;
import doanket.organisation.UnitDirectory;
import doanket.platform.Uuids;
import doanket.search.SearchEntry;
import doanket.search.SearchIndex;
import doanket.testkit.Acting;
import doanket.testkit.Inside;
import doanket.testkit.Rows;
import doanket.testkit.Statements;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class CampaignFollowingIT {

    private static final LocalDate START = LocalDate.of(2026, 1, 1);

    @Inject
    Inside inside;

    @Inject
    CampaignWriting writing;

    @Inject
    CampaignFollowing following;

    @Inject
    CampaignLinks links;

    @Inject
    CampaignEvents events;

    @Inject
    CampaignRound round;

    @Inject
    UnitDirectory directory;

    @Inject
    SearchIndex search;

    @Inject
    Acting acting;

    private static CampaignDraft draft(String phases, LocalDate until, String places, long version) {
        var terms = new CampaignTerms(
                CampaignKind.MOVEMENT, "Phong trào được theo dõi", "Mục tiêu", "Nội dung", null, START, until);
        return new CampaignDraft(terms, phases, places, List.of(), version);
    }

    private UUID campaign(String phases) {
        acting.as("lanhdao.mttq");
        var front = directory.find("MTTQ tỉnh", 1).get(0).id();
        return writing.start(front, draft(phases, null, "VS-01", 0));
    }

    private UUID followedBy(UUID campaign, String username) {
        var account = acting.as(username).account();
        following.follow(campaign);
        return account;
    }

    private static String told(String event, UUID campaign, UUID account) {
        Statements.settle();
        return Rows.text(
                "select detail from notification where event = ? and subject_id = ? and account_id = ?",
                event,
                campaign,
                account);
    }

    @Test
    void whoeverFollowsHearsOfOtherDaysAndOfWhatNowBelongsToItAndNobodyElseDoes() {
        var id = campaign("");
        var follower = followedBy(id, "canbo.hnd");
        var other = followedBy(id, "canbo.xa01");
        following.unfollow(id);

        acting.as("lanhdao.mttq");
        var seen = writing.draft(id).version();
        writing.change(id, draft("", LocalDate.of(2026, 12, 31), "VS-01", seen));
        links.add(id, "/news/view?id=" + findable());

        assertThat(told(CampaignEvents.DATES, id, follower)).isEqualTo("01/01/2026 - 31/12/2026");
        assertThat(told(CampaignEvents.LINKED, id, follower)).isNotBlank().doesNotContain("Tin kín");
        assertThat(told(CampaignEvents.DATES, id, other)).isNull();
        var happening = new Happening(
                CampaignEvents.DATES, "campaign", id, "Tên", "", "/campaign/view?id=" + id, Instant.now(), null, null);
        assertThat(inside.transaction(() -> events.recipients(happening, null))).containsExactly(follower);
        assertThat(inside.transaction(() -> events.recipients(happening, List.of(other))))
                .isEmpty();
    }

    @Test
    void aPhaseThatBeginsIsToldOnceOnItsDay() {
        var today = Rows.text("select to_char(current_date, 'DD/MM/YYYY')");
        var id = campaign("Phát động; 01/01/2026; 31/01/2026\nCao điểm; " + today);
        Rows.change("update campaign set phases_told_until = current_date - 1 where id = ?", id);
        var follower = followedBy(id, "canbo.hnd");

        acting.asPortal();
        while (round.tellNext()) {
            // Until there is nothing left, of other tests neither.
        }

        assertThat(told(CampaignEvents.PHASE, id, follower)).isEqualTo("Cao điểm: " + today);
        assertThat(Rows.text("select phases_told_until = current_date from campaign where id = ?", id))
                .isEqualTo("t");
        acting.asPortal();
        assertThat(round.tellNext()).isFalse();
    }

    @Test
    void whoeverSavesSecondIsToldAlsoWhereOnlyThePlacesWereChanged() {
        var id = campaign("");
        var seen = writing.draft(id).version();

        writing.change(id, draft("", null, "VS-02", seen));

        assertThatThrownBy(() -> writing.change(id, draft("", null, "VS-03", seen)))
                .isInstanceOf(OptimisticLockException.class);
        assertThat(writing.draft(id).participants()).contains("VS-02").doesNotContain("VS-03");
    }

    private UUID findable() {
        var id = Uuids.next();
        search.put(new SearchEntry(
                "news",
                id,
                new Scope(UnitDirectory.COUNTRY, null, List.of(Audience.EVERYBODY)),
                null,
                "Tin kín",
                "Tin kín",
                Instant.parse("2026-01-01T00:00:00Z"),
                null));
        return id;
    }
}
