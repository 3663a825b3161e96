package doanket.task;

import doanket.file.StoredFile;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** One line of the log; the portal's own lines have no name. */
public record TaskLogRow(
        UUID id,
        TaskStep step,
        String name,
        String post,
        Instant at,
        String text,
        Integer percent,
        String paper,
        LocalDate paperOn,
        UUID about,
        List<FileLink> files)
        implements Serializable {

    /** A file that proves the step. */
    public record FileLink(UUID id, String name, String type, String address, long size) implements Serializable {

        static FileLink of(StoredFile file) {
            return new FileLink(file.id(), file.name(), file.type(), file.address(), file.size());
        }
    }
}
