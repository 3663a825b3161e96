package doanket.task;

import java.io.Serializable;
import java.util.List;

/** What became of many tasks at once: how many it was done to, and those left as they are with the reason of each. */
public record BulkResult(int done, List<Left> left) implements Serializable {

    /** A task that was left, with the key of the sentence that says why and what it tells. */
    public record Left(String title, String reason, List<Object> arguments) implements Serializable {}
}
