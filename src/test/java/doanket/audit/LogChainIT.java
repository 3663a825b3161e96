package doanket.audit;

import static org.assertj.core.api.Assertions.assertThat;

import doanket.testkit.Rows;
import doanket.testkit.Statements;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.sql.Statement;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the seals of the log show when somebody has been at it as an administrator of the database. */
@ExtendWith(ArquillianExtension.class)
class LogChainIT {

    /** Sixty old lines, so that there is a chain whichever test comes first. */
    private static final String LINES = """
            insert into audit.deed (id, at, name, post_label, verb, object_kind, detail)
            select cast('00000000-0000-7000-8000-' || lpad(cast(n as text), 12, '0') as uuid), now(), 'Thử', '',
                'log.tried', 'log', ''
            from generate_series(1, 60) n
            on conflict do nothing""";

    @Inject
    LogSealing sealing;

    @BeforeEach
    void lines() {
        Rows.change(LINES);
    }

    private void seal() {
        boolean more = true;
        while (more) {
            more = sealing.sealNext();
        }
    }

    @Test
    void whateverIsChangedByForceShows() throws SQLException {
        seal();
        try (var connection = Statements.connect()) {
            connection.setAutoCommit(false);
            try (var statement = connection.createStatement()) {
                statement.execute("set local audit.purging = 'on'");
                statement.execute("update audit.deed set detail = detail || '.' where id = " + lineOf(2));
                statement.execute("delete from audit.deed where id = " + lineOf(4));
                statement.execute("delete from audit.deed_seal where nr = 6");
                assertThat(text(
                                statement,
                                "select string_agg(nr || ' ' || what, ', ' order by nr) from audit.breaks()"))
                        .isEqualTo("2 CHANGED, 4 MISSING, 7 GAP");
            } finally {
                connection.rollback();
            }
        }
    }

    @Test
    void aLineThatIsWrittenInAfterwardsShowsThoughNoSealCoversIt() throws SQLException {
        seal();
        try (var connection = Statements.connect()) {
            connection.setAutoCommit(false);
            try (var statement = connection.createStatement()) {
                statement.execute("""
                        insert into audit.deed (id, at, name, post_label, verb, object_kind, detail)
                        values (gen_random_uuid(), now() - interval '3 days', 'Ai Đó', '', 'log.tried', 'log', '')""");
                assertThat(text(statement, "select audit.seal(100)")).isEqualTo("0");
                assertThat(text(statement, "select string_agg(nr || ' ' || what, ', ') from audit.breaks()"))
                        .isEqualTo("0 UNSEALED");
            } finally {
                connection.rollback();
            }
        }
    }

    @Test
    void whatIsTooOldGoesFromTheBeginningAndTheChainStillHolds() throws SQLException {
        seal();
        try (var connection = Statements.connect()) {
            connection.setAutoCommit(false);
            try (var statement = connection.createStatement()) {
                statement.execute("set local audit.purging = 'on'");
                statement.execute("""
                        update audit.deed set at = at - interval '30 years'
                        where id in (select deed_id from audit.deed_seal where nr <= 3 or nr = 5)""");
                assertThat(text(statement, "select audit.purge()")).isEqualTo("3");
                assertThat(text(statement, "select min(nr) from audit.deed_seal"))
                        .isEqualTo("3");
                assertThat(text(statement, "select string_agg(nr || what, ',') from audit.breaks()"))
                        .isEqualTo("5CHANGED");
                assertThat(text(statement, "select audit.purge()")).isEqualTo("0");
            } finally {
                connection.rollback();
            }
        }
    }

    private static String lineOf(int seal) {
        return "(select deed_id from audit.deed_seal where nr = " + seal + ")";
    }

    private static String text(Statement statement, String sql) throws SQLException {
        try (var result = statement.executeQuery(sql)) {
            result.next();
            return result.getString(1);
        }
    }
}
