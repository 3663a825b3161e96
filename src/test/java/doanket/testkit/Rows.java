package doanket.testkit;

import java.sql.PreparedStatement;
import java.sql.SQLException;

/** Looks into the tables of the server under test, and bends them where a test cannot wait for the calendar. */
public final class Rows {

    @FunctionalInterface
    private interface Work<T> {
        T with(PreparedStatement statement) throws SQLException;
    }

    private Rows() {}

    public static int change(String sql, Object... values) {
        return run(sql, PreparedStatement::executeUpdate, values);
    }

    /** The first column of the first row. */
    public static String text(String sql, Object... values) {
        return run(
                sql,
                statement -> {
                    try (var result = statement.executeQuery()) {
                        return result.next() ? result.getString(1) : null;
                    }
                },
                values);
    }

    private static <T> T run(String sql, Work<T> work, Object... values) {
        try (var connection = Statements.connect();
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return work.with(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
