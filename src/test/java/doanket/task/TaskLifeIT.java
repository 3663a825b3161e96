package doanket.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import doanket.platform.NotFoundException;
import doanket.platform.Uuids;
import doanket.task.TaskOfficeKit.Three;
import doanket.testkit.Offices;
import doanket.testkit.Offices.Colleague;
import doanket.testkit.Rows;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A task from giving to confirmation, as the people of three units meet it. */
@ExtendWith(ArquillianExtension.class)
class TaskLifeIT {

    private static final Evidence PAPER = new Evidence("12/BC-MTTQ", null, List.of());

    @Inject
    TaskOfficeKit kit;

    @Inject
    Offices offices;

    @Inject
    TaskWork work;

    @Inject
    TaskParts parts;

    @Inject
    TaskDeciding deciding;

    @Inject
    TaskReading reading;

    @Inject
    RequestContextController requests;

    @Resource
    ManagedExecutorService executor;

    private Three three;

    @BeforeEach
    void threeUnits() {
        three = kit.three();
    }

    @Test
    void oneOfTheUnitAcceptsWhatAllOfItSee() {
        var id = kit.given(three, List.of(), 20);

        assertThat(listed(three.officer(), TaskList.UNIT)).contains(id);
        assertThat(listed(three.colleague(), TaskList.UNIT)).contains(id);
        work.accept(id);
        assertThat(listed(three.colleague(), TaskList.MINE)).contains(id);

        offices.as(three.officer());
        assertThatThrownBy(() -> work.accept(id))
                .isInstanceOfSatisfying(
                        TaskRefused.class,
                        refused -> assertThat(refused.arguments()[0]).isEqualTo("Cà Thị Cùng"));
    }

    @Test
    void whatIsSentTwiceIsOneEntryAndWhatIsSaidAnewIsAnother() {
        var id = kit.given(three, List.of(), 20);
        offices.as(three.officer());
        work.accept(id);
        work.progress(id, 40, "Đã họp dân", Evidence.NONE);
        work.progress(id, 40, " Đã họp dân ", Evidence.NONE);
        assertThat(entries(id)).isEqualTo("40");

        work.progress(id, 50, "Đã họp dân", Evidence.NONE);
        work.progress(id, 40, "Đã họp dân", Evidence.NONE);
        assertThat(entries(id)).isEqualTo("40 50 40");
    }

    private static String entries(UUID task) {
        return Rows.text(
                "select string_agg(percent::text, ' ' order by at, id) from task_event where task_id = ? and kind = 'PROGRESS'",
                task);
    }

    @Test
    void isWorkedOnReportedSentBackAndConfirmed() {
        var id = accepted(List.of());
        work.progress(id, 40, "Đã vận động được 5 km", Evidence.NONE);
        assertThatThrownBy(() -> work.report(id, kit.today(), "", Evidence.NONE))
                .hasMessage("refused.evidenceMissing");
        work.report(id, kit.today(), "", PAPER);

        offices.as(three.leader());
        deciding.sendBack(id, "Thiếu danh sách hộ");
        assertThat(reading.sheet(id).hands().returned()).isEqualTo("Thiếu danh sách hộ");
        offices.as(three.officer());
        work.report(id, kit.today(), "", PAPER);
        offices.as(three.leader());
        deciding.confirm(id, kit.today(), "");

        var sheet = reading.sheet(id);
        assertThat(sheet.head().standing().label()).isEqualTo(TaskLabel.DONE_IN_TIME);
        assertThat(sheet.log())
                .extracting(TaskLogRow::step)
                .containsExactly(
                        TaskStep.CONFIRMED,
                        TaskStep.REPORTED,
                        TaskStep.SENT_BACK,
                        TaskStep.REPORTED,
                        TaskStep.PROGRESS,
                        TaskStep.ACCEPTED,
                        TaskStep.ASSIGNED);
        assertThat(sheet.log())
                .first()
                .satisfies(line -> assertThat(line.post()).isNotEmpty());
        assertThat(Rows.text("select count(*) from audit.deed where object_id = ? and verb like 'task.%'", id))
                .isEqualTo("7");
    }

    @Test
    void isNotReportedDoneWhileACoordinatorIsOpenUnlessItIsSaidWhy() {
        var id = accepted(List.of(new PartForm(three.other(), "Cung cấp số liệu")));

        assertThatThrownBy(() -> work.report(id, kit.today(), " ", PAPER))
                .isInstanceOfSatisfying(TaskRefused.class, refused -> {
                    assertThat(refused).hasMessage("refused.partsOpen");
                    assertThat((String) refused.arguments()[0]).contains("phối hợp");
                });
        var part = reading.sheet(id).parts().get(0).id();
        offices.as(three.partner());
        parts.accept(part);
        parts.report(part, "Đã gửi số liệu");
        offices.as(three.officer());
        parts.sendBack(id, part, "Số liệu chưa khớp");
        assertThatThrownBy(() -> work.report(id, kit.today(), "", PAPER)).hasMessage("refused.partsOpen");

        work.report(id, kit.today(), "Phần còn lại không ảnh hưởng kết quả", PAPER);

        assertThat(reading.sheet(id).head().state()).isEqualTo(TaskState.REPORTED);
    }

    @Test
    void theLeadConfirmsAPartAndNobodyElse() {
        var id = accepted(List.of(new PartForm(three.other(), "")));
        var part = reading.sheet(id).parts().get(0).id();
        assertThatThrownBy(() -> parts.report(part, "Thay đơn vị khác")).isInstanceOf(NotFoundException.class);
        offices.as(three.partner());
        parts.report(part, "Đã xong");
        assertThatThrownBy(() -> parts.confirm(id, part)).isInstanceOf(NotFoundException.class);

        offices.as(three.officer());
        parts.confirm(id, part);

        assertThat(reading.sheet(id).parts()).extracting(TaskPartRow::state).containsExactly(PartState.CONFIRMED);
    }

    @Test
    void ofManyWhoAcceptAtOnceOneWins() throws Exception {
        var id = kit.given(three, List.of(), 20);
        var people = List.of(
                three.officer(),
                three.colleague(),
                offices.colleague(three.lead(), "Lường Văn Ba", "STAFF", false),
                offices.colleague(three.lead(), "Mùa A Tư", "STAFF", false));
        var all = new ArrayList<Future<String>>();
        for (var person : people) {
            all.add(executor.submit(accepting(id, person)));
        }

        var outcomes = new ArrayList<String>();
        for (var one : all) {
            outcomes.add(one.get());
        }

        assertThat(outcomes)
                .containsExactlyInAnyOrder("accepted", "refused.accepted", "refused.accepted", "refused.accepted");
    }

    private Callable<String> accepting(UUID id, Colleague person) {
        return () -> {
            requests.activate();
            try {
                offices.as(person);
                work.accept(id);
                return "accepted";
            } catch (TaskRefused e) {
                return e.getMessage();
            } finally {
                requests.deactivate();
            }
        };
    }

    @Test
    void strangersFindNothingAndOnlyTheGiverDecides() {
        var id = accepted(List.of());
        assertThatThrownBy(() -> deciding.cancel(id, "Không phải việc của tôi")).isInstanceOf(NotFoundException.class);
        offices.as(three.partner());
        assertThatThrownBy(() -> reading.sheet(id)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> work.progress(id, 10, "Xen vào", Evidence.NONE))
                .isInstanceOf(NotFoundException.class);
        assertThat(listed(three.partner(), TaskList.UNIT)).doesNotContain(id);
        offices.as(three.clerk());
        assertThatThrownBy(() -> deciding.confirm(id, kit.today(), "")).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> reading.sheet(Uuids.next())).isInstanceOf(NotFoundException.class);
    }

    @Test
    void whatAMemberOfNoUnitPutInIsNoEvidence() {
        var id = accepted(List.of());
        var file = Uuids.next();

        assertThatThrownBy(() -> work.progress(id, 10, "Tệp lạ", new Evidence("", null, List.of(file))))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void overdueComesFirstAndIsCountedWhateverTheListShows() {
        var late = kit.given(three, List.of(), 10);
        var soon = kit.given(three, List.of(), 1);
        Rows.change("update task set issued_on = issued_on - 30, due_on = due_on - 20 where id = ?", late);
        offices.as(three.officer());

        var page = reading.list(TaskQuery.of(TaskList.UNIT, TaskShow.OPEN));
        var narrowed = reading.list(TaskQuery.of(TaskList.UNIT, TaskShow.SOON));

        assertThat(page.rows()).extracting(TaskRow::id).containsExactly(late, soon);
        assertThat(page.rows().get(0).standing().label()).isEqualTo(TaskLabel.OVERDUE);
        assertThat(page.rows().get(0).standing().days()).isEqualTo(10);
        assertThat(narrowed.rows()).extracting(TaskRow::id).containsExactly(soon);
        assertThat(narrowed.counts().overdue()).isEqualTo(1);
        var after = new TaskQuery(
                TaskList.UNIT,
                TaskShow.OPEN,
                TaskQuery.Narrowed.BY_NOTHING,
                page.rows().get(0).key());
        assertThat(reading.list(after).rows()).extracting(TaskRow::id).containsExactly(soon);
    }

    @Test
    void anotherLeadTakesOver() {
        var id = accepted(List.of());
        offices.as(three.leader());

        deciding.reassign(id, deciding.glance(id).seen(), three.other(), "Đúng chức năng hơn");

        assertThat(listed(three.partner(), TaskList.UNIT)).contains(id);
        assertThat(listed(three.officer(), TaskList.UNIT)).doesNotContain(id);
    }

    private UUID accepted(List<PartForm> with) {
        var id = kit.given(three, with, 20);
        offices.as(three.officer());
        work.accept(id);
        return id;
    }

    private List<UUID> listed(Colleague person, TaskList list) {
        offices.as(person);
        return reading.list(TaskQuery.of(list, TaskShow.ALL)).rows().stream()
                .map(TaskRow::id)
                .toList();
    }
}
