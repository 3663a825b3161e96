package doanket.platform;

import static org.assertj.core.api.Assertions.assertThat;

import doanket.testkit.Inside;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the database ends by itself, as a connection of the portal's own pool is told it. */
@ExtendWith(ArquillianExtension.class)
class DatabaseLimitsIT {

    @Inject
    Inside inside;

    @PersistenceContext
    EntityManager database;

    @ParameterizedTest
    @CsvSource({"statement_timeout, 1min", "lock_timeout, 10s", "idle_in_transaction_session_timeout, 5min"})
    void nothingTakesWaitsOrIsForgottenWithoutEnd(String name, String value) {
        var told = inside.transaction(() -> database.createNativeQuery("select current_setting(?1)")
                .setParameter(1, name)
                .getSingleResult());

        assertThat(told).isEqualTo(value);
    }
}
