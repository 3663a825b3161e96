package doanket.directive.web;

import static org.assertj.core.api.Assertions.assertThat;

import doanket.directive.ClauseLine;
import doanket.platform.Uuids;
import java.util.List;
import org.junit.jupiter.api.Test;

class DirectiveOutlineTest {

    private final ClauseLine first = new ClauseLine(Uuids.next(), 1, "Nhiệm vụ");
    private final ClauseLine second = new ClauseLine(Uuids.next(), 2, "Giám sát");
    private final List<ClauseLine> both = List.of(first, second);

    @Test
    void comesBackAsItWent() {
        assertThat(DirectiveOutline.clauses(DirectiveOutline.text(both), DirectiveOutline.ids(both), both))
                .isEqualTo(both);
    }

    @Test
    void aLineWithoutAnIdIsANewClause() {
        var ids = first.id() + ",," + second.id();

        var read = DirectiveOutline.clauses("Nhiệm vụ\n\tMới\n\tGiám sát", ids, both);

        assertThat(read).extracting(ClauseLine::text).containsExactly("Nhiệm vụ", "Mới", "Giám sát");
        assertThat(read.get(1).id()).isNotIn(first.id(), second.id());
        assertThat(read.get(2).id()).isEqualTo(second.id());
    }

    @Test
    void withoutScriptALineIsKnownByItsWords() {
        var read = DirectiveOutline.clauses("Mới\nNhiệm vụ\n\tGiám sát", DirectiveOutline.ids(both), both);

        assertThat(read).hasSize(3);
        assertThat(read.get(1)).isEqualTo(first);
        assertThat(read.get(2)).isEqualTo(second);
    }

    @Test
    void emptyLinesAreNoClauses() {
        assertThat(DirectiveOutline.clauses("\n\t\n", ",,", List.of())).isEmpty();
    }
}
