package doanket.task;

import doanket.directive.Clarification;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * One task with everything about it; the log has the newest line first. {@code clarified} is what was made clear about the
 * other tasks that the same clause asks for.
 */
public record TaskSheet(
        Head head,
        Days days,
        Hands hands,
        List<TaskPartRow> parts,
        List<TaskLogRow> log,
        List<Clarification> clarified,
        List<TaskRow> beneath,
        ExtensionRow extension,
        TaskMay may)
        implements Serializable {

    /** What it is, and its last step for whoever decides by it. */
    public record Head(
            UUID id,
            TaskTerms terms,
            TaskKind kind,
            TaskPeriod period,
            TaskState state,
            Standing standing,
            Paper paper,
            String seen)
            implements Serializable {

        public String title() {
            return TaskFacts.title(terms.content());
        }
    }

    /** The paper or the task it comes from, as a link; the address is null where the reader may not open it. */
    public record Paper(String title, String address) implements Serializable {}

    /** When. The note tells of a due date on which offices do not work, and is null otherwise. */
    public record Days(
            LocalDate issued,
            LocalDate due,
            LocalDate firstDue,
            LocalDate next,
            LocalDate until,
            LocalDate result,
            LocalDate completed,
            LocalDate explainBy,
            DueNote note)
            implements Serializable {}

    /** In whose hands it lies. */
    public record Hands(
            String giver,
            String givenBy,
            String givenPost,
            Instant givenAt,
            UUID lead,
            String leadName,
            String follower,
            String supervisor,
            UUID officer,
            String officerName,
            Instant acceptedAt,
            int percent,
            String returned,
            int reminders,
            boolean remindedOften,
            List<TaskPerson> colleagues)
            implements Serializable {}

    /** Lines that are a question nobody has answered. */
    public List<TaskLogRow> questions() {
        return log.stream()
                .filter(line -> line.step() == TaskStep.QUESTION)
                .filter(line -> log.stream().noneMatch(answer -> line.id().equals(answer.about())))
                .toList();
    }

    public boolean isQuestioned() {
        return !questions().isEmpty();
    }
}
