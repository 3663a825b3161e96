package doanket.task;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What proves a step: number and day of a paper, and files; each may be missing. */
public record Evidence(String paper, LocalDate paperOn, List<UUID> files) implements Serializable {

    public static final Evidence NONE = new Evidence("", null, List.of());

    boolean isEmpty() {
        return paper.isBlank() && files.isEmpty();
    }
}
