package doanket.platform;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * What the database says of the portal's connections. It is asked by a connection of its own, so that a pool which is used up is
 * seen and not waited for.
 */
@ApplicationScoped
class DatabaseFigures implements FigureSource {

    private static final String CONNECTIONS = """
            select s.state, count(a.pid)
            from unnest(array['active', 'idle', 'idle in transaction']) as s (state)
            left join pg_stat_activity a
                on a.state = s.state and a.usename = current_user and a.datname = current_database()
                and a.pid <> pg_backend_pid()
            group by s.state
            order by s.state""";

    @Override
    public List<Figure> figures() {
        try (var connection = PortalDatabase.opened().getConnection()) {
            var figures = new ArrayList<>(connections(connection));
            figures.add(Figure.gauge(
                    "doanket_database_connections_most",
                    "How many connections the pool of one node may have.",
                    PortalDataSource.MOST));
            figures.add(Figure.gauge("doanket_database_bytes", "Size of the database.", size(connection)));
            return figures;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Figure> connections(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(CONNECTIONS)) {
            var figures = new ArrayList<Figure>();
            while (rows.next()) {
                figures.add(Figure.gauge(
                                "doanket_database_connections",
                                "Connections of the portal to its database, of all nodes.",
                                rows.getLong(2))
                        .of("state", rows.getString(1).replace(' ', '_')));
            }
            return figures;
        }
    }

    private static long size(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select pg_database_size(current_database())")) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
