package doanket.news.web;

import static org.assertj.core.api.Assertions.assertThat;

import doanket.news.AudienceLine;
import doanket.news.CodeChoice;
import doanket.news.EditChoices;
import doanket.platform.Choice;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class NewsAudienceTest {

    private static final UUID UNIT = UUID.fromString("019a0000-0000-7000-8000-000000000001");
    private static final String LINE = "s:" + UNIT + "|*|LEADER";

    @Test
    void isEverybodyUnlessLinesAreChosen() {
        var audience = new NewsAudience();

        audience.show(List.of(AudienceLine.EVERYBODY), List.of());

        assertThat(audience.isEverybody()).isTrue();
        assertThat(audience.chosen()).containsExactly(AudienceLine.EVERYBODY);
    }

    @Test
    void neverTakesAnUnfinishedChoiceForEverybody() {
        var audience = new NewsAudience();

        audience.show(List.of(), List.of());

        assertThat(audience.isEverybody()).isFalse();
        assertThat(audience.chosen()).isEmpty();
    }

    @Test
    void addsWhatIsPickedOnce() {
        var audience = audience();
        pick(audience);
        pick(audience);

        assertThat(audience.isEverybody()).isFalse();
        assertThat(audience.getLines()).isEqualTo(LINE);
        assertThat(audience.chosen()).containsExactly(new AudienceLine(UNIT, true, null, "LEADER"));
        assertThat(audience.getShown())
                .containsExactly(new NewsAudience.Line(LINE, "Hội Nông dân", true, null, "Lãnh đạo"));
        assertThat(audience.getUnit()).isNull();
    }

    @Test
    void pickingNothingAddsNothing() {
        var audience = audience();
        audience.setEverybody(false);

        audience.add();

        assertThat(audience.getShown()).isEmpty();
    }

    @Test
    void removesALine() {
        var audience = audience();
        pick(audience);

        audience.remove(LINE);

        assertThat(audience.getShown()).isEmpty();
        assertThat(audience.isEverybody()).isFalse();
    }

    @Test
    void readsLinesThatADraftBroughtBackAndSkipsWhatIsNone() {
        var audience = audience();
        audience.setEverybody(false);
        audience.setLines("*|COMMUNE|*\r\nrác|x\n" + LINE);

        assertThat(audience.chosen())
                .containsExactly(
                        new AudienceLine(null, false, "COMMUNE", null), new AudienceLine(UNIT, true, null, "LEADER"));
        assertThat(audience.getShown()).extracting(NewsAudience.Line::unit).containsExactly(null, "…");
    }

    private static NewsAudience audience() {
        var audience = new NewsAudience();
        audience.know(new EditChoices(
                List.of(),
                List.of(),
                List.of(),
                List.of(new CodeChoice("COMMUNE", "Xã")),
                List.of(new CodeChoice("LEADER", "Lãnh đạo"))));
        return audience;
    }

    private static void pick(NewsAudience audience) {
        audience.setUnit(new Choice(UNIT, "Hội Nông dân"));
        audience.setBelow(true);
        audience.setRole("LEADER");
        audience.setType("");
        audience.add();
    }
}
