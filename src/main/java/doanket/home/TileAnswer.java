package doanket.home;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;

/** One row of an answer, by the names of its columns; what is null in the database is null here. */
public final class TileAnswer {

    private final JsonObject row;

    TileAnswer(JsonObject row) {
        this.row = row;
    }

    public String text(String column) {
        return row.isNull(column) ? null : row.getString(column);
    }

    public UUID id(String column) {
        return row.isNull(column) ? null : UUID.fromString(row.getString(column));
    }

    public Instant moment(String column) {
        return row.isNull(column)
                ? null
                : OffsetDateTime.parse(row.getString(column)).toInstant();
    }

    public LocalDate day(String column) {
        return row.isNull(column) ? null : LocalDate.parse(row.getString(column));
    }

    /** Zero for null. */
    public int number(String column) {
        return row.isNull(column) ? 0 : row.getInt(column);
    }

    /** False for null. */
    public boolean flag(String column) {
        return !row.isNull(column) && row.getBoolean(column);
    }
}
