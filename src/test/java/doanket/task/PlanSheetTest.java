package doanket.task;

import static org.assertj.core.api.Assertions.assertThat;

import doanket.platform.Uuids;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The list in which tasks are typed. */
class PlanSheetTest {

    @Test
    void theVersionIsOfTheTasksAndNotOfTheirOrder() {
        var one = Uuids.next();
        var two = Uuids.next();

        assertThat(PlanSheet.version(List.of(one, two))).isEqualTo(PlanSheet.version(List.of(two, one)));
        assertThat(PlanSheet.version(List.of(one))).isNotEqualTo(PlanSheet.version(List.of(one, two)));
        assertThat(PlanSheet.version(List.of())).isNotEqualTo(PlanSheet.version(List.of(one)));
    }

    @Test
    void aRowWithoutLeadIsNoTaskAndOneWrittenAnewIsAnother() {
        var row = PlanLine.empty(Uuids.next());
        var full = new PlanLine(
                row.id(), row.clause(), "Việc", "HND tỉnh", "", "", "", new PlanExtra(TaskPriority.KEY, null, "", ""));

        assertThat(row.isEmpty()).isTrue();
        assertThat(full.isEmpty()).isFalse();
        assertThat(full.afresh().id()).isNotEqualTo(full.id());
        assertThat(full.afresh().extra()).isEqualTo(full.extra());
    }

    @Test
    void whatARowSaysBesidesMayBeNothing() {
        assertThat(new PlanExtra(null, null, "", "")).isEqualTo(PlanExtra.NONE);
        assertThat(PlanExtra.NONE.isNone()).isTrue();
        assertThat(new PlanExtra(TaskPriority.URGENT, null, "", "").isNone()).isFalse();
        assertThat(new PlanExtra(null, null, "Văn phòng", "").isNone()).isFalse();
        assertThat(new PlanExtra(null, null, "", "12 km").isNone()).isFalse();
    }

    @Test
    void theNameOfAClauseIsShort() {
        var clause = new PlanSheet.Clause(Uuids.next(), "1.", "x".repeat(200));

        assertThat(clause.name()).startsWith("1. xxx").endsWith("x …").hasSize(92);
        assertThat(new PlanSheet.Clause(Uuids.next(), "a)", "Rà soát").name()).isEqualTo("a) Rà soát");
    }
}
