package doanket.emulation;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** A book with its items and the tables of its clusters. */
public record BookSheet(BookHead head, List<Item> items, List<ClusterTable> clusters, boolean mayLead, LocalDate today)
        implements Serializable {

    public boolean isFreezable() {
        return mayLead && head.state() == BookState.OPEN;
    }

    public boolean isFinishable() {
        return mayLead && head.state() == BookState.FROZEN && today.isAfter(head.objectionsUntil());
    }

    public boolean isObjectionsOpen() {
        return head.takesObjections(today);
    }
}
