package doanket.bench;

import static org.assertj.core.api.Assertions.assertThat;

import doanket.Http;
import doanket.testkit.Statements;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Prints in how many statements and how long the server takes for the scorecard of a province of 170 communes, 57 indicators
 * and 20 periods, as a page over HTTP: alone, and among all communes of the country.
 */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class ScorecardBench {

    private static final String READER = "canbo.mttq";
    private static final int PROVINCE = 170;
    private static final int COUNTRY = 3321;
    private static final int WARM_UP = 20;
    private static final int RUNS = 21;
    private static final double GOAL_MILLIS = 500;
    private static final int GOAL_STATEMENTS = 12;
    private static final String SET = "00000000-0000-7000-8000-003180000000";

    private static final String UNITS = """
            insert into unit (id, version, code, name, short_name, name_fold, sort_form, level_code, type_code,
                protocol_rank, valid_from, attributes)
            select gen_random_uuid(), 1, 'BENCH' || n, 'Xã đo ' || n, 'Xã đo ' || n, 'xa do ' || n, 'xa do ' || n,
                'COMMUNE', 'COMMUNE', n, date '2020-01-01', '{}'
            from generate_series(1, %d) n
            on conflict (code) do nothing""";

    /** Period by period, as reports come in, so that the rows of a province lie scattered. */
    private static final String FIGURES = """
            insert into assessment (indicator_id, unit_id, period_start, period_end, value, not_applicable, result)
            select i.id, u.id, p.starts, p.starts + 27, 80, false, case when random() < 0.8 then 'MET' else 'UNMET' end
            from (select date '2024-01-01' + 28 * n as starts from generate_series(0, 19) n) p
            cross join unit u
            cross join indicator i
            join criterion c on c.id = i.criterion_id and c.set_id = '%s'
            where u.code like 'BENCH%%'
            order by p.starts, u.id
            on conflict do nothing""";

    private static final String CAMPAIGN = """
            insert into campaign (id, version, kind, name, lead_unit_id, area_unit_id, aims, contents, set_id, starts_on,
                created_at)
            select '%s', 1, 'PROGRAMME', 'Đo thời gian', c.lead_unit_id, c.area_unit_id, '', '', '%s', date '2024-01-01', now()
            from campaign c
            limit 1""";

    private static final String PLACES = """
            insert into campaign_participant (campaign_id, unit_id)
            select '%s', u.id from unit u where u.code like 'BENCH%%' and u.protocol_rank <= %d""";

    @Test
    void printsTheTimeOfAProvinceAloneAndAmongTheCountry() throws Exception {
        var campaign = UUID.randomUUID();
        System.out.printf(
                "%n  /campaign/scorecard of %d communes, 57 indicators, 20 periods, over HTTP; goal: %.0f ms, %d statements.%n",
                PROVINCE, GOAL_MILLIS, GOAL_STATEMENTS);
        try (var connection = Statements.connect()) {
            fill(connection, PROVINCE);
            run(connection, CAMPAIGN.formatted(campaign, SET));
            run(connection, PLACES.formatted(campaign, PROVINCE));
            measure(connection, campaign, "the province alone");
            fill(connection, COUNTRY);
            measure(connection, campaign, "among the country");
        }
    }

    private static void fill(Connection connection, int communes) throws SQLException {
        run(connection, UNITS.formatted(communes));
        run(connection, FIGURES.formatted(SET));
        run(connection, "vacuum analyze assessment");
    }

    private static void measure(Connection connection, UUID campaign, String label) throws SQLException {
        var reader = Http.signedIn(READER);
        var path = "/campaign/scorecard?id=" + campaign;
        for (int run = 0; run < WARM_UP; run++) {
            assertThat(reader.get(path).statusCode()).isEqualTo(200);
        }
        long statements = Statements.during(() -> reader.get(path));
        var taken = new double[RUNS];
        for (int run = 0; run < RUNS; run++) {
            long begun = System.nanoTime();
            var page = reader.get(path);
            taken[run] = (System.nanoTime() - begun) / 1e6;
            assertThat(page.body()).contains("Xã đo " + PROVINCE);
        }
        Arrays.sort(taken);
        System.out.printf(
                "  %-20s %,12d figures   p50 %7.1f ms   slowest %7.1f ms   %d statements%n",
                label, figures(connection), taken[RUNS / 2], taken[RUNS - 1], statements);
    }

    private static long figures(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var result = statement.executeQuery("select count(*) from assessment")) {
            result.next();
            return result.getLong(1);
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
