package doanket.meeting;

import doanket.platform.Stamp;
import java.io.Serializable;
import java.time.Instant;

/** How far the minutes are: the number of their text, and who wrote it when (empty and null while there is none). */
public record MinutesState(int number, String by, Instant at) implements Serializable {

    public String when() {
        return at == null ? "" : Stamp.when(at);
    }
}
