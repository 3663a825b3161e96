package doanket.task;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The bounds of what administrators may set. */
class TaskRuleTest {

    @ParameterizedTest
    @EnumSource(TaskRule.class)
    void whatIsUsualIsAllowedAndTheBoundsThemselvesAre(TaskRule rule) {
        assertThat(rule.allows(rule.usual())).isTrue();
        assertThat(rule.allows(rule.least())).isTrue();
        assertThat(rule.allows(rule.most())).isTrue();
        assertThat(rule.allows(rule.least() - 1)).isFalse();
        assertThat(rule.allows(rule.most() + 1)).isFalse();
    }
}
