package doanket.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import doanket.criteria.CriterionInfo;
import doanket.criteria.CriterionScore;
import doanket.criteria.Result;
import doanket.criteria.Scorecard;
import doanket.criteria.UnitScore;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the first page tells of a campaign. */
class CampaignStandingTest {

    private static final List<CriterionInfo> CRITERIA = Stream.of("Giao thông", "Môi trường", "An ninh")
            .map(CampaignStandingTest::criterion)
            .toList();

    private static CriterionInfo criterion(String name) {
        return new CriterionInfo(UUID.randomUUID(), UUID.randomUUID(), name.substring(0, 1), name, null, false);
    }

    private static UnitScore place(String met) {
        return new UnitScore(
                UUID.randomUUID(),
                met.chars()
                        .mapToObj(one -> new CriterionScore(
                                one == 'x' ? Result.MET : Result.UNMET,
                                one == 'x' ? 1 : 0,
                                0,
                                one == 'x' ? 0 : 1,
                                0,
                                1))
                        .toList());
    }

    private static CampaignStanding of(String... places) {
        return CampaignStanding.of(new Scorecard(
                CRITERIA, Stream.of(places).map(CampaignStandingTest::place).toList()));
    }

    @Test
    void countsWhoMeetsEverythingAndNamesWhatTheFewestMeet() {
        var standing = of("xxx", "x-x", "x--", "xxx");

        assertThat(standing.places()).isEqualTo(4);
        assertThat(standing.whole()).isEqualTo(2);
        assertThat(standing.criteria()).isEqualTo(3);
        assertThat(standing.weakest()).contains(new CriterionBar("M. Môi trường", 2, 4));
    }

    @Test
    void ofTwoThatEquallyFewMeetTheFirstIsNamed() {
        assertThat(of("x--", "x--").weakest()).contains(new CriterionBar("M. Môi trường", 0, 2));
    }

    @Test
    void nothingIsWeakWhereAllMeetEverythingOrNobodyTakesPart() {
        assertThat(of("xxx", "xxx").weakest()).isEmpty();
        assertThat(of().weakest()).isEmpty();
        assertThat(of().whole()).isZero();
    }
}
