package doanket.task;

import static java.util.Objects.requireNonNull;

import doanket.platform.AggregateRoot;
import doanket.platform.Stamp;
import doanket.platform.StoredStamp;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** One line of the log of a task: who did what, in which post, with which words and proof. Lines are added, never changed. */
@Entity
@Table(name = "task_event")
class TaskEvent extends AggregateRoot {

    @Column(name = "task_id", nullable = false)
    private UUID taskId;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false)
    private TaskStep kind;

    @Embedded
    private StoredStamp by;

    @Column(name = "text", nullable = false)
    private String text;

    @Column(name = "percent")
    private Integer percent;

    @Column(name = "paper", nullable = false)
    private String paper;

    @Column(name = "paper_on")
    private LocalDate paperOn;

    /** The line that this one answers. */
    @Column(name = "about_id")
    private UUID aboutId;

    protected TaskEvent() {} // for JPA

    TaskEvent(UUID task, TaskStep kind, Stamp by, Said said) {
        this.taskId = requireNonNull(task);
        this.kind = requireNonNull(kind);
        this.by = new StoredStamp(by);
        this.text = said.text();
        this.percent = said.percent();
        this.paper = Wording.line(said.evidence().paper());
        this.paperOn = said.evidence().paperOn();
        this.aboutId = said.about();
    }

    UUID eventId() {
        return id();
    }

    /** What is said with a step. */
    record Said(String text, Integer percent, Evidence evidence, UUID about) {

        static final Said NOTHING = of("");

        static Said of(String text) {
            return new Said(text, null, Evidence.NONE, null);
        }
    }
}
