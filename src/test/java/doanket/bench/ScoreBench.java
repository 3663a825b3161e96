package doanket.bench;

import doanket.criteria.MeasuredScores;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.UUID;

/**
 * Prints how long the database takes for the scorecard of a province of 170 communes, 57 indicators and 20 periods, for its
 * progress over these and for all indicators taken together: alone, and among all communes of the country.
 */
public final class ScoreBench {

    private static final UUID SET = UUID.fromString("00000000-0000-7000-8000-003180000000");
    private static final int PROVINCE = 170;
    private static final int COUNTRY = 3321;
    private static final int RUNS = 21;
    private static final double GOAL_MILLIS = 500;

    private static final String UNITS = """
            insert into unit (id, version, code, name, short_name, name_fold, sort_form, level_code, type_code,
                protocol_rank, valid_from, attributes)
            select gen_random_uuid(), 1, 'X' || n, 'Xã ' || n, 'Xã ' || n, 'xa ' || n, 'xa ' || n, 'COMMUNE', 'COMMUNE', n,
                date '2025-07-01', '{}'
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
            where u.code like 'X%%'
            order by p.starts, u.id
            on conflict do nothing""";

    private static final String OF_PROVINCE = """
            select string_agg(cast(id as text), ',')
            from (select id from unit where code like 'X%%' order by protocol_rank limit %d) u""";

    private static final String INDICATORS = """
            select string_agg(cast(i.id as text), ',')
            from indicator i
            join criterion c on c.id = i.criterion_id
            where c.set_id = '%s'""".formatted(SET);

    private ScoreBench() {}

    public static void main(String... arguments) throws Exception {
        try (var database = BenchDatabase.start()) {
            System.out.printf(
                    "%n  Scorecard of %d communes, 57 indicators, 20 periods, in the database; goal: %.0f ms.%n",
                    PROVINCE, GOAL_MILLIS);
            measure(database, PROVINCE, "the province alone");
            measure(database, COUNTRY, "among the country");
        }
    }

    private static void measure(BenchDatabase database, int communes, String label) throws SQLException {
        var name = database.migrated("scores_" + communes);
        try (var connection = database.connect(name)) {
            fill(connection, communes);
            var rows = BenchDatabase.one(connection, "select count(*) from assessment");
            var units = BenchDatabase.one(connection, OF_PROVINCE.formatted(PROVINCE));
            var all = BenchDatabase.one(connection, INDICATORS);
            var said = "%s, %,d figures".formatted(label, Long.parseLong(rows));
            tell(connection, said + ": scorecard", MeasuredScores.scorecard(SET, units, "2026-01-01"));
            tell(connection, said + ": progress", MeasuredScores.progress(SET, units, "2024-01-01", "2026-01-01"));
            tell(connection, said + ": together", MeasuredScores.totals(all, units, "2024-01-01", "2026-01-01"));
        }
    }

    private static void tell(Connection connection, String label, String sql) throws SQLException {
        var taken = new double[RUNS];
        for (int run = 0; run < RUNS; run++) {
            taken[run] = millis(connection, sql);
        }
        Arrays.sort(taken);
        System.out.printf("  %-55s p50 %7.1f ms   slowest %7.1f ms%n", label, taken[RUNS / 2], taken[RUNS - 1]);
    }

    private static void fill(Connection connection, int communes) throws SQLException {
        if (!"0".equals(BenchDatabase.one(connection, "select count(*) from assessment"))) {
            return;
        }
        try (var statement = connection.createStatement()) {
            statement.execute(UNITS.formatted(communes));
            statement.execute(FIGURES.formatted(SET));
            statement.execute("vacuum analyze assessment");
        }
    }

    private static double millis(Connection connection, String sql) throws SQLException {
        long begun = System.nanoTime();
        try (var statement = connection.createStatement();
                var result = statement.executeQuery(sql)) {
            while (result.next()) {
                result.getString(1);
            }
        }
        return (System.nanoTime() - begun) / 1e6;
    }
}
