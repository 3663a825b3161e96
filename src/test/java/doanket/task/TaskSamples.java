package doanket.task;

import doanket.platform.Stamp;
import doanket.platform.Uuids;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/** Tasks in every state, and rows of lists, for tests without a server. */
final class TaskSamples {

    static final UUID GIVER = Uuids.next();
    static final UUID LEAD = Uuids.next();
    static final LocalDate ISSUED = LocalDate.of(2026, 3, 2);
    static final LocalDate DUE = LocalDate.of(2026, 3, 31);
    static final Stamp LEADER = stamp("Lê Thị Thanh Hà", 0);
    static final Stamp OFFICER = stamp("Tòng Văn Xôm", 1);
    static final Stamp OTHER = stamp("Lò Văn Chiến", 2);

    private TaskSamples() {}

    static Stamp stamp(String name, int daysLater) {
        return new Stamp(
                Uuids.next(),
                name,
                null,
                "",
                Instant.parse("2026-03-02T03:00:00Z").plus(daysLater, ChronoUnit.DAYS));
    }

    static Task planned(TaskTimes times) {
        var terms = new TaskTerms("Ký chương trình phối hợp", "Chương trình", "", null);
        var form = new TaskForm(terms, new TaskParties(LEAD, List.of(), null, null), times);
        return new Task(Uuids.next(), GIVER, form, TaskOrigin.ALONE, LEADER);
    }

    static Task in(TaskState state) {
        var task = planned(TaskTimes.once(DUE));
        if (state == TaskState.PLANNED) {
            return task;
        }
        task.assign(ISSUED, LEADER);
        switch (state) {
            case PAUSED -> task.pause(LEADER);
            case CANCELLED -> task.cancel(LEADER);
            case IN_PROGRESS, GIVEN_BACK, REPORTED, DONE -> workOn(task, state);
            default -> {
                // Is assigned already.
            }
        }
        return task;
    }

    private static void workOn(Task task, TaskState until) {
        task.accept(OFFICER);
        if (until == TaskState.GIVEN_BACK) {
            task.giveBack(OFFICER);
        }
        if (until == TaskState.REPORTED || until == TaskState.DONE) {
            task.report(ISSUED.plusDays(1), OFFICER);
        }
        if (until == TaskState.DONE) {
            task.confirm(ISSUED.plusDays(1), OTHER);
        }
    }

    static TaskRow row(TaskState state, LocalDate issued, LocalDate due) {
        var day = new Standing.Day(ISSUED, ISSUED.plusDays(7));
        var completed = state == TaskState.DONE ? due : null;
        var standing = Standing.of(new Standing.Facts(state, due, due, null, completed), day);
        return new TaskRow(
                Uuids.next(),
                "Việc " + state,
                TaskPriority.NORMAL,
                TaskKind.ONCE,
                state,
                standing,
                issued,
                due,
                "Tỉnh ủy",
                "MTTQ tỉnh",
                "",
                "Tòng Văn Xôm",
                30,
                false,
                null,
                "k");
    }
}
