package doanket.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import doanket.directive.Clarification;
import doanket.notification.NotificationKit;
import doanket.platform.NotFoundException;
import doanket.platform.Uuids;
import doanket.task.TaskOfficeKit.Three;
import doanket.task.TaskPaperKit.Paper;
import doanket.testkit.Offices;
import doanket.testkit.Offices.Colleague;
import doanket.testkit.Rows;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is made clear to one of the units that a clause asks the same of is made clear to all. */
@ExtendWith(ArquillianExtension.class)
class ClarifiedIT {

    private static final String QUESTION = "Tính cả hộ cận nghèo không?";
    private static final String ANSWER = "Có, theo chuẩn 2026";

    @Inject
    TaskOfficeKit kit;

    @Inject
    TaskPaperKit papers;

    @Inject
    Offices offices;

    @Inject
    NotificationKit notifications;

    @Inject
    TaskPlanning planning;

    @Inject
    TaskReading reading;

    @Inject
    TaskTalk talk;

    @Inject
    PaperTasks follow;

    private Three three;
    private Paper paper;
    private UUID asked;
    private UUID sibling;
    private UUID ofAnotherClause;

    @BeforeEach
    void aClauseForTwoUnitsAndOneForAnother() {
        three = kit.three();
        paper = papers.draft(three.giver(), null);
        offices.as(three.leader());
        planning.plan(
                paper.id(),
                planning.sheet(paper.id()).version(),
                List.of(line(0, three.lead()), line(0, three.other()), line(1, three.other())));
        papers.issue(paper, kit.today());
        asked = task(0, three.lead());
        sibling = task(0, three.other());
        ofAnotherClause = task(1, three.other());
        notifications.settle();
        Rows.change("delete from notification where subject_id = ?", sibling);
    }

    private PlanLine line(int clause, UUID unit) {
        var code = Rows.text("select code from unit where id = ?", unit);
        return new PlanLine(Uuids.next(), paper.clauses().get(clause), "", code, "", "31/12", "", PlanExtra.NONE);
    }

    private UUID task(int clause, UUID lead) {
        return UUID.fromString(Rows.text(
                "select id from task where clause_id = ? and lead_unit = ?",
                paper.clauses().get(clause),
                lead));
    }

    private void askedAndAnswered() {
        offices.as(three.officer());
        talk.question(asked, QUESTION);
        var question =
                UUID.fromString(Rows.text("select id from task_event where task_id = ? and kind = 'QUESTION'", asked));
        offices.as(three.leader());
        assertThat(follow.of(paper.id()).clarified()).isEmpty();
        talk.answer(asked, question, ANSWER);
    }

    private List<Clarification> seen(Colleague reader, UUID task) {
        offices.as(reader);
        return reading.sheet(task).clarified();
    }

    @Test
    void theAnswerStandsOnTheSiblingsAndOnThePaperAndNowhereElse() {
        askedAndAnswered();

        assertThat(follow.of(paper.id()).clarified()).singleElement().satisfies(one -> {
            assertThat(one.question()).isEqualTo(QUESTION);
            assertThat(one.answer()).isEqualTo(ANSWER);
            assertThat(one.asker()).isEqualTo("Hà Văn Làm");
            assertThat(one.answeredBy()).isEqualTo("Lò Thị Giao");
        });
        assertThat(seen(three.partner(), sibling))
                .extracting(Clarification::answer)
                .containsExactly(ANSWER);
        assertThat(seen(three.partner(), ofAnotherClause)).isEmpty();
        assertThat(seen(three.officer(), asked)).isEmpty();
        assertThatThrownBy(() -> seen(three.partner(), asked)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> seen(three.officer(), sibling)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void whoeverDoesASiblingIsTold() {
        askedAndAnswered();

        notifications.settle();

        var told = "select string_agg(cast(account_id as text), ',') from notification"
                + " where event = 'task.talk' and subject_id = ?";
        assertThat(Rows.text(told, sibling))
                .isEqualTo(three.partner().account().id().toString());
        assertThat(Rows.text(told, ofAnotherClause)).isNull();
    }
}
