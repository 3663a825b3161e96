package doanket.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CampaignTest {

    private static final LocalDate START = LocalDate.of(2026, 1, 1);
    private static final LocalDate END = LocalDate.of(2026, 12, 31);

    @Test
    void refusesACampaignWithoutNameOrFirstDayAndOneThatEndsBeforeItBegins() {
        assertThatThrownBy(() -> campaign("  ", START, END)).hasMessage("refused.nameMissing");
        assertThatThrownBy(() -> campaign("Chung sức", null, END)).hasMessage("refused.dayMissing");
        assertThatThrownBy(() -> campaign("Chung sức", END, START)).hasMessage("refused.endBeforeBeginning");
        assertThatThrownBy(() -> campaign("x".repeat(301), START, END)).hasMessage("refused.tooLong");
    }

    @Test
    void whatIsRefusedChangesNothing() {
        var campaign = campaign("Chung sức", START, END);

        assertThatThrownBy(() -> campaign.change(terms("Tên khác", END, START)))
                .hasMessage("refused.endBeforeBeginning");

        assertThat(campaign.name()).isEqualTo("Chung sức");
    }

    @Test
    void aPhaseLiesWithinTheDaysOfItsCampaign() {
        var campaign = campaign("Chung sức", START, END);

        campaign.refuseOutside(new CampaignPhase("Đợt 1", START, END));
        assertThatThrownBy(() -> campaign.refuseOutside(new CampaignPhase("Đợt 0", START.minusDays(1), END)))
                .hasMessage("refused.phaseOutside");
        assertThatThrownBy(() -> campaign.refuseOutside(new CampaignPhase("Đợt 2", START, null)))
                .hasMessage("refused.phaseOutside");
    }

    @Test
    void whereItStandsFollowsFromItsDays() {
        var head = new CampaignHead(
                UUID.randomUUID(),
                CampaignKind.CAMPAIGN,
                "Chung sức",
                UUID.randomUUID(),
                "Mặt trận",
                UUID.randomUUID(),
                null,
                START,
                END,
                3);

        assertThat(head.stage(START.minusDays(1))).isEqualTo(CampaignStage.COMING);
        assertThat(head.stage(START)).isEqualTo(CampaignStage.RUNNING);
        assertThat(head.stage(END)).isEqualTo(CampaignStage.RUNNING);
        assertThat(head.stage(END.plusDays(1))).isEqualTo(CampaignStage.ENDED);
    }

    @Test
    void readsPhasesAsTheyAreTypedAndPrintsThemTheSame() {
        var typed = "Phát động; 01/01/2026; 31/03/2026\nTriển khai; 01/04/2026";

        var phases = TypedPhases.read("\n" + typed + "\n  \n");

        assertThat(phases).hasSize(2);
        assertThat(phases.get(1).until()).isNull();
        assertThat(TypedPhases.print(phases)).isEqualTo(typed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Phát động", "Phát động; 31/02/2026", "a; 01/01/2026; x", "a; 01/01/2026; 02/01/2026; b"})
    void refusesAPhaseThatCannotBeRead(String line) {
        assertThatThrownBy(() -> TypedPhases.read(line)).hasMessage("refused.phaseUnreadable");
    }

    @Test
    void namesPlacesByNameOrByTheCodeBehindIt() {
        var one = UUID.randomUUID();
        var two = UUID.randomUUID();
        var named = Map.of("xã mường lâm", Set.of(one), "vs-02", Set.of(two), "xã tân vân", Set.of(one, two));

        var keys = TypedPlaces.keys("Xã Mường Lâm\n\nXã Bản Ngà (VS-02)\nXã Mường Lâm");

        assertThat(keys).containsExactly("Xã Mường Lâm", "VS-02");
        assertThat(TypedPlaces.resolve(keys, named)).containsExactly(one, two);
        assertThatThrownBy(() -> TypedPlaces.resolve(List.of("Xã Tân Vân"), named))
                .hasMessage("refused.unknownUnit");
        assertThatThrownBy(() -> TypedPlaces.resolve(List.of("Xã Xa Lạ"), named))
                .hasMessage("refused.unknownUnit");
    }

    private static Campaign campaign(String name, LocalDate from, LocalDate until) {
        return new Campaign(
                UUID.randomUUID(), UUID.randomUUID(), terms(name, from, until), Instant.EPOCH, UUID.randomUUID());
    }

    private static CampaignTerms terms(String name, LocalDate from, LocalDate until) {
        return new CampaignTerms(CampaignKind.MOVEMENT, name, "", "", null, from, until);
    }
}
