package doanket.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import doanket.platform.NotFoundException;
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

/** The words of a task that was given are put right, and everybody who has it knows what they were. */
@ExtendWith(ArquillianExtension.class)
class TaskCorrectingIT {

    private static final String WHY = "Ghi nhầm số km";

    /** What happened becomes what people are told, whenever the job comes to it. */
    private static final String TOLD = """
            select (select count(*) from happening where subject_id = ? and event = 'task.decided')
                + (select count(*) from notification where subject_id = ? and event = 'task.decided')""";

    @Inject
    TaskOfficeKit kit;

    @Inject
    Offices offices;

    @Inject
    TaskCorrecting correcting;

    @Inject
    TaskDeciding deciding;

    @Inject
    TaskReading reading;

    @Inject
    RequestContextController requests;

    @Resource
    ManagedExecutorService executor;

    private Three three;
    private UUID task;
    private TaskTerms before;

    @BeforeEach
    void aTask() {
        three = kit.three();
        task = kit.given(three, List.of(new PartForm(three.other(), "Số liệu")), 20);
        before = reading.sheet(task).head().terms();
    }

    private TaskTerms terms(String content) {
        return new TaskTerms(content, before.product(), "15 km", before.priority());
    }

    @Test
    void allUnitsOfTheTaskAreToldAndReadWhatItWas() {
        correcting.correct(task, before.version(), terms("Vận động làm đường liên xã"), WHY);

        for (var reader : List.of(three.officer(), three.partner(), three.leader())) {
            offices.as(reader);
            var sheet = reading.sheet(task);
            assertThat(sheet.head().terms().content()).isEqualTo("Vận động làm đường liên xã");
            assertThat(sheet.log().get(0).step()).isEqualTo(TaskStep.CORRECTED);
            assertThat(sheet.log().get(0).text())
                    .isEqualTo(WHY + "\nNội dung trước đính chính: " + before.content()
                            + "\nChỉ tiêu trước đính chính: 12 km");
        }
        assertThat(Rows.text("select count(*) from audit.deed where object_id = ? and verb = 'task.corrected'", task))
                .isEqualTo("1");
        assertThat(Rows.text(TOLD, task, task)).isNotEqualTo("0");
    }

    @Test
    void refusesWhatChangesNothingGivesNoReasonOrComesTooLate() {
        var seen = before.version();

        assertThatThrownBy(() -> correcting.correct(task, seen, before, WHY)).hasMessage("refused.nothingCorrected");
        assertThatThrownBy(() -> correcting.correct(task, seen, terms("Khác"), " "))
                .hasMessage("refused.reasonMissing");
        assertThatThrownBy(() -> correcting.correct(task, seen, terms(" "), WHY))
                .hasMessage("refused.contentMissing");
        deciding.cancel(task, "Không cần nữa");
        assertThatThrownBy(() -> correcting.correct(task, seen, terms("Khác"), WHY))
                .hasMessage("refused.moved.CANCELLED");
    }

    @Test
    void onlyTheGiverCorrects() {
        for (var other : List.of(three.officer(), three.partner(), three.clerk())) {
            offices.as(other);
            assertThatThrownBy(() -> correcting.correct(task, before.version(), terms("Sửa hộ"), WHY))
                    .isInstanceOf(NotFoundException.class);
        }
    }

    @Test
    void ofTwoWhoCorrectAtOnceOneWinsAndTheOtherIsToldWho() throws Exception {
        var second = offices.colleague(three.giver(), "Sùng A Hai", "LEADER", false);
        var all = new ArrayList<Future<String>>();
        for (var person : List.of(three.leader(), second)) {
            all.add(executor.submit(correcting(person)));
        }

        var outcomes = new ArrayList<String>();
        for (var one : all) {
            outcomes.add(one.get());
        }

        var winner = Rows.text("select name from task_event where task_id = ? and kind = 'CORRECTED'", task);
        assertThat(outcomes).containsExactlyInAnyOrder("corrected", "refused.correctedMeanwhile " + winner);
    }

    private Callable<String> correcting(Colleague person) {
        return () -> {
            requests.activate();
            try {
                offices.as(person);
                correcting.correct(task, before.version(), terms("Theo " + person.fullName()), WHY);
                return "corrected";
            } catch (TaskRefused e) {
                return e.getMessage() + " " + e.arguments()[0];
            } finally {
                requests.deactivate();
            }
        };
    }
}
