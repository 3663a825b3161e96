package doanket.task;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The same button pressed by two people at once: it counts once, and the other is told. */
@ExtendWith(ArquillianExtension.class)
class TaskRaceIT {

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
    TaskExtensions extensions;

    @Inject
    TaskTalk talk;

    @Inject
    RequestContextController requests;

    @Resource
    ManagedExecutorService executor;

    private Three three;
    private UUID task;
    private Colleague second;

    @BeforeEach
    void aTaskUnderWay() {
        three = kit.three();
        second = offices.colleague(three.giver(), "Tráng A Nhì", "LEADER", false);
        task = kit.given(three, List.of(new PartForm(three.other(), "")), 20);
        offices.as(three.officer());
        work.accept(task);
    }

    /** What came of it for each, in no order. */
    private List<String> atOnce(Colleague one, Colleague other, Runnable verb) throws Exception {
        var all = new ArrayList<Future<String>>();
        for (var person : List.of(one, other)) {
            all.add(executor.submit(as(person, verb)));
        }
        return outcomes(all);
    }

    private static List<String> outcomes(List<Future<String>> all) throws InterruptedException, ExecutionException {
        var outcomes = new ArrayList<String>();
        for (var one : all) {
            outcomes.add(one.get());
        }
        return outcomes;
    }

    private Callable<String> as(Colleague person, Runnable verb) {
        return () -> {
            requests.activate();
            try {
                offices.as(person);
                verb.run();
                return "done";
            } catch (TaskRefused e) {
                return e.getMessage();
            } finally {
                requests.deactivate();
            }
        };
    }

    private String times(TaskStep step) {
        return Rows.text("select count(*) from task_event where task_id = ? and kind = ?", task, step.name());
    }

    @Test
    void oneReportsAndOneConfirms() throws Exception {
        var reporting =
                atOnce(three.officer(), three.colleague(), () -> work.report(task, kit.today(), "Đã đủ", PAPER));
        assertThat(reporting).containsExactlyInAnyOrder("done", "refused.moved.REPORTED");
        assertThat(times(TaskStep.REPORTED)).isEqualTo("1");

        var confirming = atOnce(three.leader(), second, () -> deciding.confirm(task, kit.today(), ""));

        assertThat(confirming).containsExactlyInAnyOrder("done", "refused.moved.DONE");
        assertThat(times(TaskStep.CONFIRMED)).isEqualTo("1");
    }

    @Test
    void ofTwoLeadersWhoPauseItOneDoes() throws Exception {
        var pausing = atOnce(three.leader(), second, () -> deciding.pause(task, "Chờ kinh phí"));

        assertThat(pausing).containsExactlyInAnyOrder("done", "refused.moved.PAUSED");
        assertThat(times(TaskStep.PAUSED)).isEqualTo("1");
    }

    private String seen() {
        offices.as(three.leader());
        return deciding.glance(task).seen();
    }

    @Test
    void ofTwoLeadersWhoSplitItOneDoesAndTheSameClickTwiceIsOne() throws Exception {
        var seen = seen();
        var due = kit.today().plusDays(9);
        var splitting = atOnce(
                three.leader(),
                second,
                () -> deciding.split(
                        task, seen, List.of(new SplitPart(Uuids.next(), "Phần khảo sát", three.other(), due))));
        assertThat(splitting).containsExactlyInAnyOrder("done", "refused.changedMeanwhile");
        assertThat(parts()).isEqualTo("1");

        var again = seen();
        var same = List.of(new SplitPart(Uuids.next(), "Phần tổng hợp", three.other(), due));
        var clicking = atOnce(three.leader(), three.leader(), () -> deciding.split(task, again, same));

        assertThat(clicking).containsOnly("done");
        assertThat(parts()).isEqualTo("2");
        assertThat(times(TaskStep.SPLIT)).isEqualTo("2");
    }

    private String parts() {
        return Rows.text("select count(*) from task where parent_id = ?", task);
    }

    @Test
    void ofTwoLeadersWhoReassignItToDifferentUnitsOneDoes() throws Exception {
        var seen = seen();
        var free = new LinkedBlockingQueue<>(List.of(offices.front("Ủy ban khác A"), offices.front("Ủy ban khác B")));

        var reassigning =
                atOnce(three.leader(), second, () -> deciding.reassign(task, seen, free.poll(), "Đúng chức năng"));

        assertThat(reassigning).containsExactlyInAnyOrder("done", "refused.changedMeanwhile");
        assertThat(times(TaskStep.REASSIGNED)).isEqualTo("1");
        var third = offices.front("Ủy ban khác C");
        var again = seen();
        assertThat(atOnce(three.leader(), three.leader(), () -> deciding.reassign(task, again, third, "Thừa hành")))
                .containsOnly("done");
        assertThat(times(TaskStep.REASSIGNED)).isEqualTo("2");
    }

    @Test
    void ofTwoColleaguesWhoHandItOverToDifferentPeopleOneDoes() throws Exception {
        var seen = seen();
        var free = new LinkedBlockingQueue<>(List.of(colleague("Lầu A Ba"), colleague("Sùng Thị Bốn")));

        var handing = atOnce(three.officer(), three.colleague(), () -> work.handOver(task, seen, free.poll()));

        assertThat(handing).containsExactlyInAnyOrder("done", "refused.changedMeanwhile");
        assertThat(times(TaskStep.HANDED_OVER)).isEqualTo("1");
    }

    private UUID colleague(String name) {
        return offices.colleague(three.lead(), name, "STAFF", false).account().id();
    }

    @Test
    void theSameHandingOverTwiceIsOne() throws Exception {
        var seen = seen();
        var colleague = three.colleague().account().id();

        var handing = atOnce(three.officer(), three.officer(), () -> work.handOver(task, seen, colleague));

        assertThat(handing).containsOnly("done");
        assertThat(times(TaskStep.HANDED_OVER)).isEqualTo("1");
    }

    @Test
    void moreTimeIsAskedForOnceAndGrantedOnce() throws Exception {
        var day = kit.today().plusDays(40);
        var asking = atOnce(three.officer(), three.colleague(), () -> extensions.ask(task, day, "Mưa lũ"));
        assertThat(asking).containsExactlyInAnyOrder("done", "refused.extensionAsked");
        var extension = UUID.fromString(Rows.text("select id from task_extension where task_id = ?", task));

        var granting = atOnce(three.leader(), second, () -> extensions.grant(task, extension, null));

        assertThat(granting).containsExactlyInAnyOrder("done", "refused.extensionDecided");
        assertThat(Rows.text("select due_on from task where id = ?", task)).isEqualTo(day.toString());
    }

    @Test
    void aPartIsReportedOnceAndTakenAsDoneOnce() throws Exception {
        var partner = offices.colleague(three.other(), "Khoàng Thị Tư", "STAFF", false);
        var part = UUID.fromString(Rows.text("select id from task_part where task_id = ?", task));
        var reporting = atOnce(three.partner(), partner, () -> parts.report(part, "Đã gửi"));
        assertThat(reporting).containsExactlyInAnyOrder("done", "refused.partMoved.REPORTED");

        var confirming = atOnce(three.officer(), three.colleague(), () -> parts.confirm(task, part));

        assertThat(confirming).containsExactlyInAnyOrder("done", "refused.partMoved.CONFIRMED");
    }

    @Test
    void anExplanationIsGivenOnceAndAQuestionAnsweredOnce() throws Exception {
        offices.as(three.leader());
        talk.askToExplain(task, kit.today().plusDays(3), "Vì sao chậm?");
        var explaining = atOnce(three.officer(), three.colleague(), () -> talk.explain(task, "Do mưa lũ"));
        assertThat(explaining).containsExactlyInAnyOrder("done", "refused.nothingToExplain");
        offices.as(three.officer());
        talk.question(task, "Tính cả hộ cận nghèo không?");
        var question =
                UUID.fromString(Rows.text("select id from task_event where task_id = ? and kind = 'QUESTION'", task));

        var answering = atOnce(three.leader(), second, () -> talk.answer(task, question, "Có"));

        assertThat(answering).containsExactlyInAnyOrder("done", "refused.answered");
    }
}
