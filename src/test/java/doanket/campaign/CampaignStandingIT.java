package doanket.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import doanket.home.HomeService;
import doanket.home.Tile;
import doanket.home.TileMemory;
import doanket.home.TileRow;
import doanket.organisation.UnitDirectory;
import doanket.platform.VietnamTime;
import doanket.testkit.Acting;
import doanket.testkit.Rows;
import doanket.testkit.Statements;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** How a campaign stands is kept by the portal, and told on the first page of whom it concerns. */
@ExtendWith(ArquillianExtension.class)
class CampaignStandingIT {

    private static final UUID SET = UUID.fromString("00000000-0000-7000-8000-003180000000");
    private static final String STORED =
            "select concat_ws(' ', places, whole, criteria, meeting, weakest) from campaign_standing where campaign_id = ?";
    private static final int MOST = 5;

    @Inject
    CampaignWriting writing;

    @Inject
    CampaignReading reading;

    @Inject
    CampaignFollowing following;

    @Inject
    CampaignJudging judging;

    @Inject
    HomeService home;

    @Inject
    TileMemory memory;

    @Inject
    UnitDirectory directory;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    private UUID campaign;

    /** A test changes things without a request that would tell of it. */
    @BeforeEach
    void keepNothing() {
        memory.beginChange();
    }

    @AfterEach
    void keepAgain() {
        memory.endChange();
    }

    @BeforeEach
    void oneOfTwoPlaces() {
        acting.as("lanhdao.mttq");
        var today = VietnamTime.day(clock.instant());
        var terms = new CampaignTerms(CampaignKind.MOVEMENT, "Phong trào hôm nay", "Mục tiêu", "", SET, today, null);
        var lead = directory.find("MTTQ tỉnh", 1).get(0).id();
        campaign = writing.start(lead, new CampaignDraft(terms, "", "VS-01\nPhường Vân Trung", List.of(), 0));
        judgeAll();
    }

    @AfterEach
    void itIsOver() {
        Rows.change(
                "update campaign set starts_on = date '2020-01-01', ends_on = date '2020-12-31' where id = ?",
                campaign);
    }

    private void judgeAll() {
        acting.asPortal();
        while (judging.judgeNext()) {
            // Each in a transaction of its own.
        }
        acting.as("lanhdao.mttq");
    }

    @Test
    void whatIsKeptIsWhatItsPageShows() {
        var standing = reading.sheet(campaign).standing();
        var weakest = standing.bars().stream()
                .min(Comparator.comparingLong(CriterionBar::meeting))
                .orElseThrow();

        assertThat(Rows.text(STORED, campaign))
                .isEqualTo("2 " + standing.whole() + " " + standing.criteria() + " " + weakest.meeting() + " "
                        + weakest.label());
    }

    @Test
    void itIsLookedAtAgainOnceItIsOldAndByFewStatements() {
        Rows.change("update campaign_standing set at = at - interval '11 minutes', whole = 2, meeting = 2"
                + " where places >= 2");
        acting.asPortal();

        assertThat(Statements.during(judging::judgeNext)).isLessThanOrEqualTo(MOST);

        judgeAll();
        whatIsKeptIsWhatItsPageShows();
    }

    @Test
    void itStandsWithItsLeadItsPlacesAndItsFollowersOnly() {
        assertThat(told("lanhdao.mttq")).hasSize(2);
        assertThat(told("canbo.xa02")).isEmpty();
        var rows = told("canbo.xa01");

        assertThat(rows).extracting(TileRow::href).containsExactly(view(), "/campaign/scorecard?id=" + campaign);
        assertThat(rows.get(0).detail()).matches("[0-2]/2 đơn vị đạt đủ \\d+ tiêu chí");
        assertThat(rows.get(1).title()).isEqualTo("Tiêu chí yếu nhất");
        assertThat(rows.get(1).detail()).matches(".+ · [01]/2 đơn vị");
        assertThat(Integer.parseInt(rows.get(1).figure())).isBetween(0, 50);

        acting.as("canbo.xa02");
        following.follow(campaign);
        assertThat(told("canbo.xa02")).hasSize(2);
    }

    private List<TileRow> told(String username) {
        acting.as(username);
        return home.tiles().stream()
                .filter(tile -> tile.kind() == Tile.Kind.BARS)
                .flatMap(tile -> tile.rows().stream())
                .filter(row -> row.href().endsWith(campaign.toString()))
                .toList();
    }

    private String view() {
        return "/campaign/view?id=" + campaign;
    }
}
