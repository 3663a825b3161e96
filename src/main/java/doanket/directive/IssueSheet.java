package doanket.directive;

import java.io.Serializable;
import java.util.List;

/** What the clerk sees of a paper: itself, the numbers there are, and the open tasks that end with what the clerk may do. */
public record IssueSheet(DocumentView paper, NumberOffer offer, List<TouchedTask> touched) implements Serializable {

    public long lapsing() {
        return touched.stream().filter(task -> !task.goesOn()).count();
    }

    public long goingOn() {
        return touched.size() - lapsing();
    }
}
