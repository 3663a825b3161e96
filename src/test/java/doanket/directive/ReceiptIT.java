package doanket.directive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import doanket.calendar.Workdays;
import doanket.notification.NotificationKit;
import doanket.paper.Purpose;
import doanket.platform.NotFoundException;
import doanket.platform.Uuids;
import doanket.platform.VietnamTime;
import doanket.task.PlanExtra;
import doanket.task.PlanLine;
import doanket.task.TaskPlanning;
import doanket.testkit.Crowd;
import doanket.testkit.Rows;
import doanket.testkit.Statements;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** That papers arrive: confirmed once for each unit, followed, reminded of. */
class ReceiptIT extends DocumentIT {

    private static final Logger LOG = Logger.getLogger(ReceiptIT.class.getName());
    private static final int UNITS = 500;
    private static final int CLAUSES = 40;

    /** As many for two units as for five hundred, the signed-in user's own included. */
    private static final int MOST_STATEMENTS = 60;

    /** Each task is changed and gets a line in its log; all else is done for all of them at once. */
    private static final int MOST_STATEMENTS_FOR_TASKS = 2 * CLAUSES + 20;

    private static final String FOUND = """
            insert into unit (id, version, code, name, short_name, name_fold, sort_form, level_code, type_code,
                protocol_rank, valid_from, attributes)
            select gen_random_uuid(), 1, ? || n, 'Đơn vị nhận ' || n, 'ĐVN', 'don vi nhan ' || n, 'don vi nhan ' || n,
                u.level_code, u.type_code, 100, current_date - 9, u.attributes
            from unit u, generate_series(1, ?) n
            where u.id = ?""";

    @Inject
    NotificationKit notifications;

    @Inject
    Workdays workdays;

    @Inject
    TaskPlanning planning;

    @Inject
    Clock clock;

    @Test
    void theFirstConfirmsForTheUnitAndTheSecondLearnsWhoItWas() {
        var colleague = offices.colleague(receiver.unit(), "Vàng A Sau", "MEMBER", false);
        var id = kit.issued(bureau, "về giám sát", receiver.unit());

        offices.as(receiver.member());
        receipts.confirm(id, receiver.unit());

        offices.as(colleague);
        assertThatThrownBy(() -> receipts.confirm(id, receiver.unit()))
                .isInstanceOfSatisfying(
                        DirectiveRefused.class,
                        refused -> assertThat(refused.arguments()).contains("Lò Thị Nhận"));
        offices.as(bureau.clerk());
        assertThat(reading.view(id).receipts().received()).isEqualTo(1);
        assertThat(reading.view(id).receipts().rows().get(0).receivedBy()).isEqualTo("Lò Thị Nhận");
    }

    @Test
    void theClockRunsInWorkingDays() {
        var id = kit.issued(bureau, "về giám sát", receiver.unit());

        var today = VietnamTime.day(clock.instant());
        assertThat(reading.view(id).receipts().dueOn()).isEqualTo(workdays.plus(today, 3));
    }

    @Test
    void nobodyConfirmsForAUnitThatIsNotTheirs() {
        var id = kit.issued(bureau, "về giám sát", receiver.unit());
        var other = kit.receiver();
        offices.as(receiver.member());

        assertThatThrownBy(() -> receipts.confirm(id, other.unit())).isInstanceOf(NotFoundException.class);
    }

    @Test
    void remindersGoToExactlyTheUnitsThatHaveNotConfirmedOnceADay() {
        var late = kit.receiver();
        var id = kit.issued(bureau, "về giám sát", receiver.unit(), late.unit());
        offices.as(receiver.member());
        receipts.confirm(id, receiver.unit());
        offices.as(bureau.clerk());

        assertThat(receipts.remind(id)).isEqualTo(1);

        notifications.settle();
        assertThat(told("directive.reminder", id))
                .isEqualTo(late.member().account().id().toString());
        assertThatThrownBy(() -> receipts.remind(id)).hasMessage("refused.remindedToday");
    }

    private static String told(String event, UUID id) {
        return Rows.text(
                "select string_agg(cast(account_id as text), ',') from notification where event = ? and subject_id = ?",
                event,
                id);
    }

    @Test
    void whoeverHadThePaperHearsThatItIsWithdrawn() {
        var id = kit.issued(bureau, "về giám sát", receiver.unit());
        notifications.settle();
        assertThat(Crowd.told("directive.issued", id)).isEqualTo(1);

        issuing.withdraw(id, "Ban hành nhầm");

        notifications.settle();
        assertThat(told("directive.withdrawn", id))
                .isEqualTo(receiver.member().account().id().toString());
        assertThatThrownBy(() -> receipts.remind(id)).hasMessage("refused.noLongerInForce");
    }

    @Test
    void aUnitClosedMeanwhileIsNamedBeforeAnythingGoesOut() {
        var id = kit.signed(bureau, DirectiveKit.content("về giám sát", receiver.unit()));
        Rows.change("update unit set valid_to = current_date - 2 where id = ?", receiver.unit());

        assertThatThrownBy(() -> issuing.issue(id, NumberWish.NEXT_TODAY)).hasMessage("refused.unitsClosed");

        assertThat(reading.view(id).state()).isEqualTo(DocumentState.SIGNED);
        Rows.change("update unit set valid_to = null where id = ?", receiver.unit());
    }

    @Test
    void fortyClausesToFiveHundredUnitsGoOutInOnePass() {
        var code = "N" + bureau.unit().toString().substring(24).toUpperCase(Locale.ROOT) + ".";
        Rows.change(FOUND, code, UNITS, bureau.unit());
        var units = Stream.of(
                        Rows.text("select string_agg(cast(id as text), ',') from unit where code like ?", code + "%")
                                .split(","))
                .map(unit -> new RecipientLine(UUID.fromString(unit), "", Purpose.ACTION))
                .toList();
        var id = kit.signed(bureau, DirectiveKit.content("kết luận", manyClauses(), units));
        assertThat(aTaskOfEachClause(id, code)).isEqualTo(CLAUSES);
        Statements.settle();

        var begun = clock.instant();
        var statements = Statements.during(() -> issuing.issue(id, NumberWish.NEXT_TODAY));
        var took = Duration.between(begun, clock.instant());

        LOG.log(
                Level.INFO,
                "Issued {0} clauses with as many tasks to {1} units: {2} statements, {3} ms with the counting",
                new Object[] {CLAUSES, UNITS, statements, took.toMillis()});
        assertThat(statements).isLessThanOrEqualTo(MOST_STATEMENTS + MOST_STATEMENTS_FOR_TASKS);
        assertThat(Rows.text("select count(*) from task where document_id = ? and state = 'ASSIGNED'", id))
                .isEqualTo(Integer.toString(CLAUSES));
        assertThat(reading.view(id).receipts().asked()).isEqualTo(UNITS);
    }

    private int aTaskOfEachClause(UUID id, String code) {
        offices.as(bureau.clerk());
        var sheet = planning.sheet(id);
        var rows = IntStream.range(0, CLAUSES)
                .mapToObj(at -> new PlanLine(
                        Uuids.next(),
                        sheet.clauses().get(at).id(),
                        "",
                        code + (at + 1),
                        code + (at + 2),
                        "31/12/2099",
                        "Báo cáo",
                        PlanExtra.NONE))
                .toList();
        return planning.plan(id, sheet.version(), rows);
    }

    private static List<ClauseLine> manyClauses() {
        return DirectiveKit.clauses(IntStream.rangeClosed(1, CLAUSES)
                .mapToObj(number -> "Giao các đơn vị thực hiện nội dung thứ " + number)
                .toArray(String[]::new));
    }
}
