package doanket.report;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A file that proves a figure; picture or paper, of which day, and the verdict on it (null: none yet). */
public record EvidenceRow(
        UUID id,
        UUID indicator,
        String code,
        UUID file,
        String fileName,
        boolean picture,
        String note,
        LocalDate takenOn,
        String byName,
        Instant at,
        Verdict verdict,
        String reason,
        String judgedName)
        implements Serializable {

    /** What is said of it. */
    public enum Verdict {
        ACCEPTED,
        REJECTED
    }
}
