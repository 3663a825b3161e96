package doanket.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import doanket.home.HomeService;
import doanket.notification.Happening;
import doanket.platform.NotFoundException;
import doanket.platform.Uuids;
import doanket.task.TaskOfficeKit.Three;
import doanket.testkit.Inside;
import doanket.testkit.Offices;
import doanket.testkit.Offices.Colleague;
import doanket.testkit.Rows;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who reads a task, finds it in which list, and is told of what. */
@ExtendWith(ArquillianExtension.class)
class TaskReachIT {

    @Inject
    Inside inside;

    @Inject
    TaskOfficeKit kit;

    @Inject
    Offices offices;

    @Inject
    TaskGiving giving;

    @Inject
    TaskReading reading;

    @Inject
    TaskWork work;

    @Inject
    TaskDeciding deciding;

    @Inject
    TaskFollowing following;

    @Inject
    TaskEvents events;

    @Inject
    HomeService home;

    private Three three;
    private UUID office;
    private UUID stranger;
    private Colleague follower;
    private Colleague passerBy;
    private UUID task;

    @BeforeEach
    void aTaskWithAFollower() {
        three = kit.three();
        office = offices.front("Văn phòng đôn đốc");
        stranger = offices.front("Ủy ban ngoài cuộc");
        follower = offices.colleague(office, "Bạc Thị Dõi", "LEADER", false);
        passerBy = offices.colleague(stranger, "Lù A Lạ", "LEADER", false);
        offices.as(three.leader());
        var due = kit.today().plusDays(15);
        var terms = new TaskTerms("Tổng hợp ý kiến cử tri tri xã Mường Mới", "Báo cáo", "", TaskPriority.KEY);
        var parties = new TaskParties(three.lead(), List.of(new PartForm(three.other(), "Số liệu")), office, null);
        task = giving.give(three.giver(), Uuids.next(), new TaskForm(terms, parties, TaskTimes.once(due)));
    }

    private boolean reads(Colleague person) {
        offices.as(person);
        try {
            return reading.sheet(task) != null;
        } catch (NotFoundException e) {
            return false;
        }
    }

    private List<UUID> list(Colleague person, TaskList list, TaskQuery.Narrowed by) {
        offices.as(person);
        return reading.list(new TaskQuery(list, TaskShow.ALL, by, null)).rows().stream()
                .map(TaskRow::id)
                .toList();
    }

    private static TaskQuery.Narrowed by(String text, TaskPriority priority) {
        return new TaskQuery.Narrowed(text, null, null, null, priority, TaskSpan.ALL, false);
    }

    @Test
    void isReadByAllItsUnitsAndByNobodyElse() {
        for (var reader : List.of(three.leader(), three.clerk(), three.officer(), three.partner(), follower)) {
            assertThat(reads(reader)).as(reader.fullName()).isTrue();
        }
        assertThat(reads(passerBy)).isFalse();
        var above = offices.colleague(three.lead(), "Cầm Văn Trên", "LEADER", true);
        assertThat(reads(above)).isTrue();
    }

    @Test
    void whatIsPlannedConcernsTheGiverAlone() {
        Rows.change("update task set state = 'PLANNED' where id = ?", task);

        assertThat(reads(three.leader())).isTrue();
        for (var other : List.of(three.officer(), three.partner(), follower)) {
            assertThat(reads(other)).as(other.fullName()).isFalse();
            assertThat(list(other, TaskList.UNIT, TaskQuery.Narrowed.BY_NOTHING))
                    .isEmpty();
            assertThat(list(other, TaskList.FOLLOWED, TaskQuery.Narrowed.BY_NOTHING))
                    .isEmpty();
        }
    }

    @Test
    void standsInTheListsOfThoseWhomItConcerns() {
        var nothing = TaskQuery.Narrowed.BY_NOTHING;
        assertThat(list(three.officer(), TaskList.UNIT, nothing)).containsExactly(task);
        assertThat(list(three.officer(), TaskList.MINE, nothing)).isEmpty();
        assertThat(list(three.partner(), TaskList.UNIT, nothing)).containsExactly(task);
        assertThat(list(three.leader(), TaskList.GIVEN, nothing)).containsExactly(task);
        assertThat(list(three.leader(), TaskList.OVERSEEN, nothing)).containsExactly(task);
        assertThat(list(follower, TaskList.FOLLOWED, nothing)).containsExactly(task);
        assertThat(list(passerBy, TaskList.PAPER, nothing)).doesNotContain(task);
        assertThat(list(three.partner(), TaskList.PAPER, nothing)).contains(task);
        offices.as(three.officer());
        work.accept(task);
        assertThat(list(three.officer(), TaskList.MINE, nothing)).containsExactly(task);
        assertThat(list(three.colleague(), TaskList.MINE, nothing)).isEmpty();
    }

    @Test
    void whoeverFollowsReadsOnTheFirstPageHowMuchIsOverdue() {
        assertThat(followedOverdue(office)).containsExactly("0");
        Rows.change("update task set issued_on = issued_on - 30, due_on = current_date - 3 where id = ?", task);
        assertThat(followedOverdue(office)).containsExactly("1");
        assertThat(followedOverdue(stranger)).isEmpty();
        Rows.change("update task set state = 'CANCELLED' where id = ?", task);
        assertThat(followedOverdue(office)).isEmpty();
    }

    /** To somebody new each time, as a first page is kept for two seconds. */
    private List<String> followedOverdue(UUID unit) {
        offices.as(offices.colleague(unit, "Bạc Thị Xem", "LEADER", false));
        return home.tiles().stream()
                .flatMap(tile -> tile.rows().stream())
                .filter(row -> "/task/list?which=followed&show=overdue".equals(row.href()))
                .map(row -> row.figure())
                .toList();
    }

    @Test
    void isNarrowedByWordsWithoutMarksAndByPriority() {
        assertThat(list(three.officer(), TaskList.UNIT, by("cu tri", null))).containsExactly(task);
        assertThat(list(three.officer(), TaskList.UNIT, by("MƯỜNG mới", TaskPriority.KEY)))
                .containsExactly(task);
        assertThat(list(three.officer(), TaskList.UNIT, by("cử tri", TaskPriority.NORMAL)))
                .isEmpty();
        for (var sign : List.of("%", "_", "!", "\\", "'")) {
            assertThat(list(three.officer(), TaskList.UNIT, by(sign, null)))
                    .as(sign)
                    .isEmpty();
        }
    }

    @Test
    void standsOnTheBoardAndTheTimelineOfItsUnit() {
        offices.as(three.officer());
        assertThat(reading.board(TaskList.UNIT).columns().get(0).rows())
                .extracting(TaskRow::id)
                .containsExactly(task);
        assertThat(reading.timeline(TaskList.UNIT).bars())
                .extracting(bar -> bar.task().id())
                .containsExactly(task);
        work.accept(task);
        assertThat(reading.board(TaskList.UNIT).columns().get(1).rows()).hasSize(1);
        work.report(task, kit.today(), "Đơn vị phối hợp gửi sau", new Evidence("5/BC", null, List.of()));
        assertThat(reading.board(TaskList.UNIT).columns().get(2).rows()).hasSize(1);
        offices.as(three.leader());
        deciding.confirm(task, kit.today(), "");
        offices.as(three.officer());
        assertThat(reading.board(TaskList.UNIT).columns().get(3).rows()).hasSize(1);
        assertThat(reading.timeline(TaskList.UNIT).bars()).isEmpty();
    }

    private Collection<UUID> told(String event) {
        return inside.transaction(() -> events.recipients(
                new Happening(event, TaskSearchKind.KIND, task, "", "", "/", Instant.EPOCH, null, ""), null));
    }

    private static UUID account(Colleague person) {
        return person.account().id();
    }

    @Test
    void doersGiversAndLeadersAreEachToldWhatConcernsThem() {
        var doers = List.of(account(three.officer()), account(three.colleague()), account(three.partner()));

        for (var event : List.of(TaskEvents.ASSIGNED, TaskEvents.REMINDER, TaskEvents.TALK, TaskEvents.DECIDED)) {
            assertThat(told(event)).as(event).containsAll(doers).doesNotContain(account(three.leader()));
        }
        assertThat(told(TaskEvents.ASKED)).contains(account(three.leader())).doesNotContainAnyElementsOf(doers);
        assertThat(told(TaskEvents.REPORTED)).isEmpty();
        Rows.change("update task set state = 'REPORTED', officer_id = ? where id = ?", account(three.officer()), task);
        assertThat(told(TaskEvents.REPORTED)).contains(account(three.leader())).doesNotContainAnyElementsOf(doers);
        var chair = offices.colleague(three.lead(), "Hoàng Thị Chủ", "LEADER", false);
        assertThat(told(TaskEvents.ESCALATED)).doesNotContain(account(chair));
        Rows.change("update task set escalated = 1 where id = ?", task);
        assertThat(told(TaskEvents.ESCALATED)).contains(account(chair)).doesNotContain(account(three.officer()));
    }

    @Test
    void ofTheLeadersAboveThoseAreToldWhoMayOpenIt() {
        var above = offices.front("Ủy ban cấp trên chủ trì");
        var beneath = offices.front("Ủy ban cấp dưới chủ trì", above);
        var chair = offices.colleague(beneath, "Hoàng Thị Chủ", "LEADER", false);
        var overAll = offices.colleague(above, "Lường Văn Bao", "LEADER", true);
        var ofTheOffice = offices.colleague(above, "Mùa Thị Phòng", "LEADER", false);
        offices.as(three.leader());
        task = giving.give(
                three.giver(),
                Uuids.next(),
                TaskOfficeKit.form(beneath, List.of(), kit.today().plusDays(9)));

        Rows.change("update task set escalated = 1 where id = ?", task);
        assertThat(told(TaskEvents.ESCALATED)).containsExactly(account(chair));
        Rows.change("update task set escalated = 2 where id = ?", task);
        assertThat(told(TaskEvents.ESCALATED)).containsExactlyInAnyOrder(account(chair), account(overAll));
        assertThat(reads(overAll)).isTrue();
        assertThat(reads(ofTheOffice)).isFalse();
    }

    @Test
    void whoeverHasLeftTheUnitFindsNothingThatHeOrSheMayNotOpen() {
        var leaving = offices.colleague(three.lead(), "Giàng A Đi", "STAFF", false);
        offices.as(leaving);
        work.accept(task);
        assertThat(list(leaving, TaskList.MINE, TaskQuery.Narrowed.BY_NOTHING)).containsExactly(task);
        var moved = offices.colleague(stranger, "Giàng A Đi", "STAFF", false);
        Rows.change(
                "update task set officer_id = ?, supervisor_id = ? where id = ?",
                account(moved),
                UUID.fromString(Rows.text("select person_id from account where id = ?", account(moved))),
                task);

        assertThat(reads(moved)).isFalse();
        assertThat(list(moved, TaskList.MINE, TaskQuery.Narrowed.BY_NOTHING)).isEmpty();
        assertThat(list(moved, TaskList.FOLLOWED, TaskQuery.Narrowed.BY_NOTHING))
                .isEmpty();
    }

    @Test
    void nobodyIsToldToDoWhatIsOverOrUnknown() {
        offices.as(three.leader());
        deciding.cancel(task, "Không cần nữa");

        assertThat(told(TaskEvents.ASSIGNED)).isEmpty();
        assertThat(told(TaskEvents.REMINDER)).isEmpty();
        assertThat(told(TaskEvents.DECIDED)).contains(account(three.officer()));
        task = Uuids.next();
        assertThat(told(TaskEvents.DECIDED)).isEmpty();
    }

    @Test
    void whoeverFollowsItUpReminds() {
        offices.as(follower);
        following.remind(task, "Đề nghị gửi báo cáo");
        assertThat(reading.sheet(task).hands().reminders()).isEqualTo(1);
        assertThatThrownBy(() -> following.remind(task, "")).hasMessage("refused.remindedToday");
        offices.as(three.officer());
        assertThatThrownBy(() -> following.remind(task, "")).isInstanceOf(NotFoundException.class);
        offices.as(passerBy);
        assertThatThrownBy(() -> following.remind(task, "")).isInstanceOf(NotFoundException.class);
    }
}
