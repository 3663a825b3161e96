package doanket.task;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** What is to be done: the content as the paper has it, the expected product and the measure, both of which may be empty. */
public record TaskTerms(String content, String product, String measure, TaskPriority priority) implements Serializable {

    /** What tells whether somebody has put it in other words meanwhile. */
    public String version() {
        var all = String.join("\u001f", content, product, measure, priority.name());
        return UUID.nameUUIDFromBytes(all.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
