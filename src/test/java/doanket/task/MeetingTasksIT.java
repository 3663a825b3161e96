package doanket.task;

import static org.assertj.core.api.Assertions.assertThat;

import doanket.meeting.FigureSource;
import doanket.meeting.FollowUpSource;
import doanket.meeting.MeetingFigure;
import doanket.task.TaskOfficeKit.Three;
import doanket.testkit.Offices;
import doanket.testkit.Offices.Colleague;
import doanket.testkit.Rows;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a meeting of a unit looks at of its tasks, and the lists behind the figures. */
@ExtendWith(ArquillianExtension.class)
class MeetingTasksIT {

    @Inject
    TaskOfficeKit kit;

    @Inject
    Offices offices;

    @Inject
    FigureSource figures;

    @Inject
    FollowUpSource meetings;

    @Inject
    TaskWork work;

    @Inject
    TaskReading reading;

    private Three three;

    @BeforeEach
    void tasksOfAllKinds() {
        three = kit.three();
        kit.given(three, List.of(), 20);
        var late = kit.given(three, List.of(), 20);
        Rows.change("update task set issued_on = issued_on - 60, due_on = current_date - 3 where id = ?", late);
        var resting = kit.given(three, List.of(), 20);
        Rows.change(
                "update task set state = 'PAUSED', issued_on = issued_on - 60, due_on = current_date - 3 where id = ?",
                resting);
        var reported = kit.given(three, List.of(), 20);
        offices.as(three.officer());
        work.accept(reported);
        work.report(reported, kit.today(), "", new Evidence("7/BC", null, List.of()));
    }

    @Test
    void everyNumberIsThatOfTheListBehindItForTheUnitThatGaveAndForTheOneThatLeads() {
        theNumbersAreThoseOfTheLists(three.giver(), three.leader());
        theNumbersAreThoseOfTheLists(three.lead(), three.officer());
    }

    private void theNumbersAreThoseOfTheLists(UUID host, Colleague reader) {
        offices.as(reader);
        var counted = figures.figures(host, kit.today());

        assertThat(counted).extracting(MeetingFigure::value).containsExactly("4", "2", "1");
        assertThat(meetings.openOf(host, kit.today()))
                .hasSize(4)
                .filteredOn(task -> task.overdue())
                .hasSize(2);
        for (var figure : counted) {
            var address = "/task/list?which=host&lead=" + host + "&show=";
            assertThat(figure.address()).startsWith(address);
            var show = TaskShow.valueOf(
                    figure.address().substring(address.length()).toUpperCase(Locale.ROOT));
            assertThat(listed(host, show)).as(figure.key()).hasSize(Integer.parseInt(figure.value()));
        }
    }

    private List<TaskRow> listed(UUID host, TaskShow show) {
        var by = new TaskQuery.Narrowed(null, host, null, null, null, TaskSpan.ALL, true);
        return reading.list(new TaskQuery(TaskList.HOST, show, by, null)).rows();
    }

    @Test
    void whoeverMayOpenNoneOfThemFindsNone() {
        var strangers = kit.three();
        offices.as(strangers.leader());

        assertThat(listed(three.giver(), TaskShow.ALL)).isEmpty();
    }
}
