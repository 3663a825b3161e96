package doanket.platform;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;

class TroubleTest {

    @Test
    void looksThroughTheWrappingsForTheCauseThatSaysMost() {
        assertThat(Trouble.of(new IllegalStateException(new RuntimeException(new NotFoundException()))))
                .isEqualTo(Trouble.NOT_FOUND);
        assertThat(Trouble.of(new IllegalStateException())).isEqualTo(Trouble.UNEXPECTED);
    }

    @Test
    void whatSomebodyElseSavedOrTookFirstIsAConflictNotAnAccident() {
        assertThat(Trouble.of(new OptimisticLockException())).isEqualTo(Trouble.EDITED_MEANWHILE);
        assertThat(Trouble.of(new RuntimeException(new SQLException("duplicate key", "23505"))))
                .isEqualTo(Trouble.EDITED_MEANWHILE);
        assertThat(Trouble.of(new SQLException("a value is missing", "23502"))).isEqualTo(Trouble.UNEXPECTED);
    }

    @Test
    void knowsWhatSomethingElseStillRefersTo() {
        assertThat(Trouble.isInUse(new RuntimeException(new SQLException("is still referenced", "23503"))))
                .isTrue();
        assertThat(Trouble.isInUse(new SQLException("duplicate key", "23505"))).isFalse();
        assertThat(Trouble.isInUse(new IllegalStateException())).isFalse();
    }

    @Test
    void tellsADatabaseThatIsAwayFromOneThatRefuses() {
        assertThat(Trouble.of(new SQLTransientConnectionException())).isEqualTo(Trouble.DATABASE_AWAY);
        assertThat(Trouble.of(new SQLException("shut down", "57P01"))).isEqualTo(Trouble.DATABASE_AWAY);
        assertThat(Trouble.of(new SQLException("no connection could be had"))).isEqualTo(Trouble.DATABASE_AWAY);
    }
}
