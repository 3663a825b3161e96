package doanket.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What a leader looks at. */
class LeaderSheetTest {

    @Test
    void theFirstSoManyAreToldAndAllWhereThereAreNoMore() {
        assertThat(LeaderSheet.first(List.of("a", "b", "c"), 2)).containsExactly("a", "b");
        assertThat(LeaderSheet.first(List.of("a", "b"), 2)).containsExactly("a", "b");
        assertThat(LeaderSheet.first(List.of("a"), Integer.MAX_VALUE)).containsExactly("a");
    }
}
