package doanket.task;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** The units that have to do with a task besides those that co-ordinate, and the leader in charge, as they are stored. */
@Embeddable
class StoredParties {

    @Column(name = "giver_unit", nullable = false)
    private UUID giver;

    @Column(name = "lead_unit", nullable = false)
    private UUID lead;

    @Column(name = "follower_unit")
    private UUID follower;

    @Column(name = "supervisor_id")
    private UUID supervisor;

    protected StoredParties() {} // for JPA

    StoredParties(UUID giver, TaskParties parties) {
        this.giver = requireNonNull(giver);
        this.lead = requireNonNull(parties.lead());
        this.follower = parties.follower();
        this.supervisor = parties.supervisor();
    }

    /** Refuses the unit that leads already. */
    void reassign(UUID next) {
        if (next.equals(lead)) {
            throw TaskRefused.sameLead();
        }
        lead = next;
    }

    /** Whatever the one unit has here is the other's; tells whether it led. */
    boolean succeed(UUID gone, UUID after) {
        boolean led = gone.equals(lead);
        giver = gone.equals(giver) ? after : giver;
        lead = led ? after : lead;
        follower = gone.equals(follower) ? after : follower;
        return led;
    }

    UUID giver() {
        return giver;
    }

    UUID lead() {
        return lead;
    }

    UUID follower() {
        return follower;
    }

    UUID supervisor() {
        return supervisor;
    }
}
