package doanket.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import doanket.platform.NotFoundException;
import doanket.platform.Uuids;
import doanket.task.TaskOfficeKit.Three;
import doanket.testkit.Offices;
import doanket.testkit.Rows;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** More time, reminders, explanations, questions, and many tasks at once. */
@ExtendWith(ArquillianExtension.class)
class TaskTimeIT {

    @Inject
    TaskOfficeKit kit;

    @Inject
    Offices offices;

    @Inject
    TaskExtensions extensions;

    @Inject
    TaskTalk talk;

    @Inject
    TaskFollowing following;

    @Inject
    TaskBulk bulk;

    @Inject
    TaskDeciding deciding;

    @Inject
    TaskReading reading;

    private Three three;
    private UUID id;

    @BeforeEach
    void aTask() {
        three = kit.three();
        id = kit.given(three, List.of(), 10);
    }

    @Test
    void moreTimeIsAskedForAndGrantedAndTheFirstDueDateKept() {
        offices.as(three.officer());
        extensions.ask(id, kit.today().plusDays(30), "Mưa lũ kéo dài");
        assertThatThrownBy(() -> extensions.ask(id, kit.today().plusDays(31), "Hỏi lại"))
                .hasMessage("refused.extensionAsked");
        var asked = reading.sheet(id).extension();
        assertThatThrownBy(() -> extensions.grant(id, asked.id(), null)).isInstanceOf(NotFoundException.class);
        offices.as(three.leader());
        assertThatThrownBy(() -> extensions.grant(id, Uuids.next(), null)).isInstanceOf(NotFoundException.class);
        extensions.grant(id, asked.id(), kit.today().plusDays(20));

        assertThatThrownBy(() -> extensions.refuse(id, asked.id(), "Đổi ý")).hasMessage("refused.extensionDecided");
        var sheet = reading.sheet(id);
        assertThat(sheet.days().due()).isEqualTo(kit.today().plusDays(20));
        assertThat(sheet.days().firstDue()).isEqualTo(kit.today().plusDays(10));
        assertThat(sheet.head().standing().extended()).isTrue();
    }

    @Test
    void isRefusedAfterTheDueDateBeforeTheOldDayAndMoreOftenThanTheOfficeAllows() {
        offices.as(three.officer());
        assertThatThrownBy(() -> extensions.ask(id, kit.today().plusDays(10), "Cùng ngày"))
                .hasMessage("refused.notLater");
        for (int time = 1; time <= 2; time++) {
            offices.as(three.officer());
            extensions.ask(id, kit.today().plusDays(10 + 10L * time), "Lần " + time);
            offices.as(three.leader());
            extensions.grant(id, reading.sheet(id).extension().id(), null);
        }
        offices.as(three.officer());
        assertThatThrownBy(() -> extensions.ask(id, kit.today().plusDays(60), "Lần ba"))
                .hasMessage("refused.mostExtensions");

        late(id);
        assertThatThrownBy(() -> extensions.ask(id, kit.today().plusDays(60), "Muộn"))
                .hasMessage("refused.extensionLate");
        assertThat(reading.sheet(id).may().askMoreTime()).isFalse();
    }

    @Test
    void anExplanationIsOwedUntilItIsGiven() {
        offices.as(three.leader());
        assertThatThrownBy(() -> talk.askToExplain(id, kit.today().minusDays(1), "Muộn"))
                .hasMessage("refused.dayBad");
        talk.askToExplain(id, kit.today().plusDays(3), "Vì sao chưa có số liệu");
        assertThat(reading.sheet(id).days().explainBy()).isEqualTo(kit.today().plusDays(3));
        assertThatThrownBy(() -> talk.explain(id, "Thay")).isInstanceOf(NotFoundException.class);

        offices.as(three.officer());
        talk.explain(id, "Ba thôn chưa gửi");

        assertThat(reading.sheet(id).days().explainBy()).isNull();
        assertThatThrownBy(() -> talk.explain(id, "Lần nữa")).hasMessage("refused.nothingToExplain");
    }

    @Test
    void allUnitsOfATaskSeeQuestionAndAnswer() {
        var shared = kit.given(three, List.of(new PartForm(three.other(), "")), 10);
        offices.as(three.officer());
        talk.question(shared, "Tính cả đường nội đồng không");
        var question = reading.sheet(shared).questions().get(0);
        assertThatThrownBy(() -> talk.answer(shared, question.id(), "Tự trả lời"))
                .isInstanceOf(NotFoundException.class);
        offices.as(three.leader());
        talk.answer(shared, question.id(), "Có");

        assertThatThrownBy(() -> talk.answer(shared, question.id(), "Có")).hasMessage("refused.answered");
        offices.as(three.partner());
        assertThat(reading.sheet(shared).log()).extracting(TaskLogRow::text).contains("Có");
        assertThat(reading.sheet(shared).questions()).isEmpty();
    }

    @Test
    void aReminderIsWrittenDownOnceADay() {
        offices.as(three.clerk());
        following.remind(id, "Đề nghị khẩn trương");

        assertThatThrownBy(() -> following.remind(id, "Nữa"))
                .isInstanceOfSatisfying(
                        TaskRefused.class,
                        refused -> assertThat(refused.arguments()[0]).isEqualTo("Vàng A Đôn"));
        assertThat(reading.sheet(id).hands().reminders()).isEqualTo(1);
        offices.as(three.officer());
        assertThatThrownBy(() -> following.remind(id, "")).isInstanceOf(NotFoundException.class);
    }

    @Test
    void manyAreRemindedAndPutOffAtOnceAndWhatCannotIsTold() {
        var other = kit.given(three, List.of(), 10);
        var late = kit.given(three, List.of(), 10);
        late(late);
        offices.as(three.leader());
        following.remind(id, "");

        var reminded = bulk.remind(List.of(id, other, late), "Đề nghị báo cáo");
        var extended = bulk.extend(List.of(id, other, late), kit.today().plusDays(40), "Điều chỉnh kế hoạch");

        assertThat(reminded.done()).isEqualTo(2);
        assertThat(reminded.left()).extracting(BulkResult.Left::reason).containsExactly("refused.remindedAlready");
        assertThat(extended.done()).isEqualTo(2);
        assertThat(extended.left()).extracting(BulkResult.Left::reason).containsExactly("refused.extensionLate");
        assertThat(reading.sheet(other).days().due()).isEqualTo(kit.today().plusDays(40));
    }

    @Test
    void nothingForeignIsTouchedByActingOnMany() {
        var strangers = kit.three();
        var foreign = kit.given(strangers, List.of(), 10);
        offices.as(three.leader());

        assertThatThrownBy(() -> bulk.remind(List.of(id, foreign), "")).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> bulk.remind(List.of(), "")).hasMessage("refused.nothingChosen");
        assertThat(reading.sheet(id).hands().reminders()).isZero();
    }

    @Test
    void whatRestsIsOverdueOnEveryListOnceItsDayHasPassed() {
        late(id);
        offices.as(three.leader());

        deciding.pause(id, "Chờ kinh phí");

        assertThat(reading.sheet(id).head().standing().label()).isEqualTo(TaskLabel.PAUSED_OVERDUE);
        for (var show : List.of(TaskShow.OVERDUE, TaskShow.OPEN)) {
            var page = reading.list(TaskQuery.of(TaskList.GIVEN, show));
            assertThat(page.counts().overdue()).isEqualTo(1);
            assertThat(page.rows()).extracting(TaskRow::id).containsExactly(id);
        }
        assertThat(reading.list(TaskQuery.of(TaskList.GIVEN, TaskShow.RUNNING)).rows())
                .isEmpty();
    }

    @Test
    void partsAreSplitOffAndTheWholeWaitsForThem() {
        offices.as(three.leader());
        var due = kit.today().plusDays(10);
        var seen = deciding.glance(id).seen();
        var part = new SplitPart(Uuids.next(), "Phần của đơn vị phối hợp", three.other(), due);
        assertThatThrownBy(() -> deciding.split(
                        id, seen, List.of(new SplitPart(Uuids.next(), "Muộn", three.other(), due.plusDays(1)))))
                .hasMessage("refused.partLater");

        deciding.split(id, seen, List.of(part));

        assertThat(reading.sheet(id).beneath()).extracting(TaskRow::id).containsExactly(part.id());
        offices.as(three.partner());
        assertThat(reading.sheet(part.id()).head().state()).isEqualTo(TaskState.ASSIGNED);
    }

    private static void late(UUID task) {
        Rows.change("update task set issued_on = issued_on - 60, due_on = current_date - 5 where id = ?", task);
    }
}
