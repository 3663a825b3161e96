package doanket.task;

import java.io.Serializable;

/** What the current reader may do with a task as it stands: by his or her part in it, and by how it stands. */
public record TaskMay(Role role, Case task) implements Serializable {

    /** Whether the reader works in the lead unit, decides for the giver, follows the task up, and has reported it. */
    public record Role(boolean leads, boolean decides, boolean follows, boolean reported) implements Serializable {}

    /** How the task stands. */
    public record Case(
            TaskState state, boolean series, boolean dated, boolean late, boolean asked, boolean explanationOwed)
            implements Serializable {

        private boolean isGiven() {
            return state != TaskState.PLANNED;
        }

        private boolean isOpen() {
            return isGiven() && !state.isSettled();
        }

        private boolean isExtendable() {
            return dated && (state.isWithLead() || state == TaskState.GIVEN_BACK);
        }
    }

    public boolean accept() {
        return role.leads() && task.state() == TaskState.ASSIGNED;
    }

    public boolean work() {
        return role.leads() && task.state() == TaskState.IN_PROGRESS;
    }

    public boolean report() {
        return work() && !task.series();
    }

    public boolean giveBack() {
        return accept() || work();
    }

    public boolean askMoreTime() {
        return role.leads() && task.isExtendable() && !task.late() && !task.asked();
    }

    public boolean explain() {
        return role.leads() && task.isGiven() && task.explanationOwed();
    }

    /** Something of the lead unit's. */
    public boolean anyWork() {
        return giveBack() || explain();
    }

    /** Something of the giver's. */
    public boolean decide() {
        return role.decides() && task.isOpen();
    }

    public boolean confirm() {
        return role.decides() && task.state() == TaskState.REPORTED && !role.reported();
    }

    public boolean insist() {
        return role.decides() && task.state() == TaskState.GIVEN_BACK;
    }

    public boolean resume() {
        return role.decides() && task.state() == TaskState.PAUSED;
    }

    public boolean pause() {
        return decide() && !resume() && task.state() != TaskState.REPORTED;
    }

    public boolean reassign() {
        return decide() && task.state() != TaskState.REPORTED;
    }

    public boolean extend() {
        return role.decides() && task.isExtendable();
    }

    public boolean askToExplain() {
        return decide() && task.state() != TaskState.PAUSED && !task.explanationOwed();
    }

    public boolean follow() {
        return role.follows() && task.isOpen() && task.state() != TaskState.PAUSED;
    }

    public boolean question() {
        return task.isOpen();
    }
}
