package doanket.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import doanket.platform.NotFoundException;
import doanket.platform.Uuids;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;

class SynonymIT extends SearchingIT {

    @Inject
    SynonymKeeping synonyms;

    @Test
    void anAbbreviationFindsWhatItStandsForAndTheOtherWayRound() {
        var brief = put("Ban chỉ đạo NTM " + mark, "");
        var full = put("Ban chỉ đạo nông thôn mới " + mark, "");

        assertThat(addresses("ban chi dao ntm " + mark)).containsExactly(address(brief), address(full));
        assertThat(addresses("ban chỉ đạo nông thôn mới " + mark)).containsExactly(address(full), address(brief));
        assertThat(addresses("\"ban chi dao ntm\" " + mark)).containsExactly(address(brief));
    }

    @Test
    void theFullFormIsMarkedInWhatWasFound() {
        put("Hội nghị " + mark, "Bàn việc xây dựng Nông thôn mới nâng cao");

        assertThat(find(mark + " ntm").hits().get(0).excerpt()).contains(new Segment("Nông thôn mới", true));
    }

    @Test
    void aNumberIsFoundAlsoWhereItIsTypedInOnePiece() {
        var paper = put("Thông báo " + mark, "Số 45-TB/ĐU ngày 08/5");

        for (var typed : List.of("45tb du", "số 45-TB/ĐU", "so 45TB/DU", "45tbdu")) {
            assertThat(addresses(mark + " " + typed)).as(typed).containsExactly(address(paper));
        }
    }

    @Test
    void administratorsKeepThemAndOthersDoNot() {
        var code = "Q" + Uuids.next().toString().substring(24);
        var full = put("Quỹ vì người nghèo thử " + mark, "");
        acting.as("quantri");
        synonyms.add(code, "quỹ vì người nghèo thử");
        assertThatThrownBy(() -> synonyms.add(code, "Quỹ  vì người nghèo THỬ")).hasMessage("refused.synonymThere");
        for (var bad : List.of("", " ", "hai từ", "x".repeat(31))) {
            assertThatThrownBy(() -> synonyms.add(bad, "quỹ")).hasMessage("refused.briefBad");
        }
        for (var bad : List.of("", "!!", "một ".repeat(13), "x".repeat(101))) {
            assertThatThrownBy(() -> synonyms.add("QQ", bad)).hasMessage("refused.fullBad");
        }
        assertThat(addresses(code + " " + mark)).containsExactly(address(full));

        var kept = synonyms.all().stream()
                .filter(one -> one.brief().equals(code))
                .findFirst()
                .orElseThrow()
                .id();
        acting.as("canbo.mttq");
        assertThatThrownBy(() -> synonyms.remove(kept)).isInstanceOf(NotFoundException.class);
        acting.as("quantri");
        synonyms.remove(kept);
        assertThatThrownBy(() -> synonyms.remove(kept)).isInstanceOf(NotFoundException.class);
        assertThat(addresses(code + " " + mark)).isEmpty();
    }
}
