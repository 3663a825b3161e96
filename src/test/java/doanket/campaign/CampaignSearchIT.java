package doanket.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import doanket.organisation.UnitDirectory;
import doanket.platform.Uuids;
import doanket.search.Hit;
import doanket.search.SearchQuestion;
import doanket.search.SearchService;
import doanket.testkit.Acting;
import doanket.testkit.Offices;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A campaign is found by what it is called and what it is for, as it is now, by everybody in its place. */
@ExtendWith(ArquillianExtension.class)
class CampaignSearchIT {

    @Inject
    CampaignWriting writing;

    @Inject
    CampaignReading reading;

    @Inject
    UnitDirectory directory;

    @Inject
    SearchService finding;

    @Inject
    Offices offices;

    @Inject
    Acting acting;

    /** Begins the syllables that stand in the campaigns of this test only; none of them begins another. */
    private final String mark = "q" + Uuids.next().toString().substring(24);

    private final String name = mark + "n";
    private final String aim = mark + "m";
    private final String content = mark + "d";

    private CampaignDraft draft(String name, String aim, long version) {
        var terms = new CampaignTerms(
                CampaignKind.MOVEMENT,
                "Phong trào Áo ấm vùng cao " + name,
                "Mỗi hộ một việc làm có ích " + aim,
                "Quyên góp chăn màn " + content,
                null,
                LocalDate.of(2031, 1, 1),
                null);
        return new CampaignDraft(terms, "Đợt 1; 01/01/2031", "VS-01", List.of(), version);
    }

    private UUID started() {
        acting.as("lanhdao.mttq");
        return writing.start(directory.find("MTTQ tỉnh", 1).get(0).id(), draft(name, aim, 0));
    }

    @Test
    void isFoundByItsNameAndItsAimsByThoseItConcerns() {
        var id = started();

        for (var who : List.of("canbo.xa01", "canbo.xa02", "canbo.hnd", "lanhdao.mttq")) {
            acting.as(who);
            assertThat(found("ao am vung cao " + name)).as(who).containsExactly(address(id));
            assertThat(found("mỗi hộ một việc làm có ích " + aim)).as(who).containsExactly(address(id));
            assertThat(found("quyen gop " + content)).as(who).containsExactly(address(id));
            assertThat(reading.sheet(id).head().name()).endsWith(name);
        }
    }

    @Test
    void isNotFoundElsewhere() {
        started();

        offices.as(offices.colleague(offices.front("Ủy ban nơi khác"), "Lò Thị Xa", "MEMBER", true));

        assertThat(found(name)).isEmpty();
        assertThat(found(aim)).isEmpty();
    }

    @Test
    void itsNewNameFindsItAndTheOldOneNoLonger() {
        var id = started();
        var newName = mark + "s";
        var newAim = mark + "t";

        writing.change(id, draft(newName, newAim, writing.draft(id).version()));

        acting.as("canbo.xa01");
        assertThat(found(newName)).containsExactly(address(id));
        assertThat(found(newAim)).containsExactly(address(id));
        assertThat(found(content)).containsExactly(address(id));
        assertThat(found(name)).isEmpty();
        assertThat(found(aim)).isEmpty();
    }

    private List<String> found(String typed) {
        return finding.find(new SearchQuestion(typed, null, null, null, null, null, 1, null)).hits().stream()
                .map(Hit::address)
                .toList();
    }

    private static String address(UUID id) {
        return "/campaign/view?id=" + id;
    }
}
