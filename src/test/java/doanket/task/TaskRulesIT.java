package doanket.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import doanket.platform.NotFoundException;
import doanket.task.RuleSheet.Typed;
import doanket.testkit.Acting;
import doanket.testkit.Rows;
import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The numbers of the rules of tasks, as an administrator sets them. */
@ExtendWith(ArquillianExtension.class)
class TaskRulesIT {

    @Inject
    TaskRules administration;

    @Inject
    Rules rules;

    @Inject
    Acting acting;

    @BeforeEach
    void anAdministrator() {
        acting.as("quantri");
    }

    /** Of all rules the one that no other test counts by. */
    @AfterEach
    void asItWas() {
        Rows.change("update task_rule set value = 3 where code = 'MANY_REMINDERS'");
        rules.forget();
    }

    private int set(String seen, String value) {
        return administration.set(
                List.of(new Typed(TaskRule.SOON, "5", "5"), new Typed(TaskRule.MANY_REMINDERS, seen, value)),
                "Theo quy chế mới");
    }

    @Test
    void anotherNumberCountsAtOnceAndStandsInTheHistory() {
        assertThat(rules.of(TaskRule.MANY_REMINDERS)).isEqualTo(3);

        assertThat(set("3", " 4 ")).isEqualTo(1);

        assertThat(rules.of(TaskRule.MANY_REMINDERS)).isEqualTo(4);
        var sheet = administration.sheet();
        assertThat(sheet.lines()).contains(new RuleSheet.Line(TaskRule.MANY_REMINDERS, 4));
        assertThat(sheet.changes().get(0)).satisfies(change -> {
            assertThat(change.rule()).isEqualTo(TaskRule.MANY_REMINDERS);
            assertThat(change.before()).isEqualTo(3);
            assertThat(change.after()).isEqualTo(4);
            assertThat(change.reason()).isEqualTo("Theo quy chế mới");
            assertThat(change.name()).isNotBlank();
        });
    }

    @Test
    void refusesWhatIsNoNumberWithinItsBoundsAndWhatChangesNothing() {
        for (var bad : List.of("", "ba", "-1", "0", "51", "2,5", "99999")) {
            assertThatThrownBy(() -> set("3", bad)).hasMessage("refused.ruleBad");
        }
        assertThatThrownBy(() -> set("3", "3")).hasMessage("refused.nothingSet");
        assertThat(rules.of(TaskRule.MANY_REMINDERS)).isEqualTo(3);
    }

    @Test
    void theSecondOfTwoWhoSawTheSameNumberIsTold() {
        set("3", "4");

        assertThatThrownBy(() -> set("3", "6")).isInstanceOfSatisfying(TaskRefused.class, refused -> {
            assertThat(refused).hasMessage("refused.ruleChanged");
            assertThat(refused.arguments()[1]).isEqualTo(4);
        });
        assertThat(rules.of(TaskRule.MANY_REMINDERS)).isEqualTo(4);
    }

    @Test
    void leadersOfUnitsSetNoneOfThem() {
        acting.as("lanhdao.mttq");

        assertThatThrownBy(administration::sheet).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> set("3", "4")).isInstanceOf(NotFoundException.class);
    }
}
