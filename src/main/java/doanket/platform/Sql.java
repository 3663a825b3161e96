package doanket.platform;

import jakarta.persistence.Query;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What native statements take and give. */
public final class Sql {

    private Sql() {}

    /** The lines of a statement with more than one column; one of a single column gives the bare values instead. */
    public static Stream<Object[]> rows(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().map(Object[].class::cast);
    }

    /** Of a column {@code date}, which may be null. */
    public static LocalDate day(Object column) {
        return column == null ? null : ((Date) column).toLocalDate();
    }

    /** Of a column {@code timestamptz}, which may be null. */
    public static Instant instant(Object column) {
        return column == null ? null : ((Timestamp) column).toInstant();
    }

    /** As one place of a statement, for {@code string_to_array(?1, ',')}; each stays in its place, as often as it is given. */
    public static String joined(Collection<UUID> ids) {
        return ids.stream().map(UUID::toString).collect(Collectors.joining(","));
    }
}
