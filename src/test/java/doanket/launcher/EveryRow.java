package doanket.launcher;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;

/** How many rows each table has, and a sum over all that stands in them; without those of the log, which is being sealed. */
final class EveryRow {

    private static final String SUMS = """
            select table_name, (xpath('/table/row/sum/text()', query_to_xml(format(
                'select count(*) || '' '' || md5(string_agg(md5(t::text), '''' order by md5(t::text))) as sum from %I t',
                table_name), true, false, '')))[1]::text
            from information_schema.tables
            where table_schema = 'public' and table_type = 'BASE TABLE'
            """;

    private EveryRow() {}

    static Map<String, String> of(Connection connection) throws SQLException {
        var sums = new TreeMap<String, String>();
        try (var statement = connection.createStatement();
                var tables = statement.executeQuery(SUMS)) {
            while (tables.next()) {
                sums.put(tables.getString(1), String.valueOf(tables.getString(2)));
            }
        }
        return sums;
    }
}
