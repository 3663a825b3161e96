package doanket.directive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import doanket.identity.CurrentUser;
import doanket.identity.OnBehalf;
import doanket.platform.VietnamTime;
import doanket.testkit.Rows;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Numbers from the registers: each once, and every gap explained. */
class NumberingIT extends DocumentIT {

    private static final int AT_ONCE = 50;

    @Inject
    Registers registers;

    @Inject
    CurrentUser user;

    @Inject
    OnBehalf onBehalf;

    @Inject
    Instance<RequestContextController> contexts;

    @Inject
    Clock clock;

    @Resource
    ManagedExecutorService executor;

    private RegisterPage book() {
        offices.as(bureau.clerk());
        return registers.page(registers.books().get(0).id(), null);
    }

    private NumberWish wish(Integer number, String reason) {
        return new NumberWish(number, null, reason);
    }

    @Test
    void fiftyAtOnceGetFiftyNumbersWithoutAGap() throws ExecutionException, InterruptedException {
        var drafts = IntStream.range(0, AT_ONCE)
                .mapToObj(number -> kit.draft(bureau, DirectiveKit.content("văn bản " + number)))
                .toList();
        offices.as(bureau.writer());
        drafts.forEach(draft -> writing.submit(draft, 1));
        offices.as(bureau.leader());
        drafts.forEach(draft -> review.sign(draft, 1));

        var begun = new ArrayList<Future<String>>();
        drafts.forEach(draft -> begun.add(executor.submit(issuing(draft))));
        var codes = new ArrayList<String>();
        for (var one : begun) {
            codes.add(one.get());
        }

        assertThat(codes).doesNotHaveDuplicates().hasSize(AT_ONCE);
        assertThat(book().lines())
                .extracting(RegisterLine::number)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, AT_ONCE)
                        .map(number -> AT_ONCE + 1 - number)
                        .boxed()
                        .toList());
        assertThat(book().lines()).allSatisfy(line -> assertThat(line.state()).isEqualTo("USED"));
    }

    private Callable<String> issuing(UUID draft) {
        return () -> {
            var requests = contexts.get();
            requests.activate();
            try {
                user.becomeSystem();
                var code = new String[1];
                onBehalf.of(
                        bureau.clerk().account().id(),
                        null,
                        () -> code[0] = issuing.issue(draft, NumberWish.NEXT_TODAY));
                return code[0];
            } finally {
                requests.deactivate();
            }
        };
    }

    @Test
    void onePaperIssuedByTwoAtOnceHasOneNumberAndTheOtherLearnsWhy() throws InterruptedException {
        var id = kit.signed(bureau, DirectiveKit.content("về giám sát"));
        var both = List.of(executor.submit(issuing(id)), executor.submit(issuing(id)));
        var refused = new ArrayList<Throwable>();
        for (var one : both) {
            try {
                one.get();
            } catch (ExecutionException e) {
                refused.add(e.getCause());
            }
        }

        assertThat(refused).singleElement().satisfies(why -> assertThat(why).hasMessage("refused.alreadyIssued"));
        assertThat(book().lines()).hasSize(1);
    }

    @Test
    void aTakenNumberIsRefusedAndTheNextOneIsGiven() {
        kit.issued(bureau, "thứ nhất");
        var id = kit.signed(bureau, DirectiveKit.content("thứ hai"));

        assertThatThrownBy(() -> issuing.issue(id, wish(1, ""))).hasMessage("refused.numberTaken");

        assertThat(issuing.issue(id, NumberWish.NEXT_TODAY)).isEqualTo("02/TB-MTTQ-BTT");
    }

    @Test
    void numbersLeftOutAreExplained() {
        var id = kit.signed(bureau, DirectiveKit.content("thứ nhất"));

        assertThatThrownBy(() -> issuing.issue(id, wish(12, ""))).hasMessage("refused.gapUnexplained");
        issuing.issue(id, wish(12, "Đã cấp trên sổ giấy"));

        var lines = book().lines();
        assertThat(lines).hasSize(12);
        assertThat(lines.get(0).code()).isEqualTo("12/TB-MTTQ-BTT");
        assertThat(lines.subList(1, 12)).allSatisfy(line -> {
            assertThat(line.state()).isEqualTo("VOID");
            assertThat(line.reason()).isEqualTo("Đã cấp trên sổ giấy");
        });
    }

    @Test
    void aKeptNumberIsUsedByThePaperItWasKeptForOrGivenUp() {
        offices.as(bureau.clerk());
        int kept = registers.reserve(bureau.unit(), "THONG_BAO", "Kết luận hội nghị tháng 3");
        int given = registers.reserve(bureau.unit(), "THONG_BAO", "Để dành");
        var register = registers.books().get(0).id();
        var id = kit.signed(bureau, DirectiveKit.content("kết luận"));

        assertThat(issuing.issue(id, wish(kept, ""))).isEqualTo("01/TB-MTTQ-BTT");
        registers.makeVoid(register, given, "Không dùng");

        assertThatThrownBy(() -> registers.makeVoid(register, kept, "Không dùng"))
                .hasMessage("refused.notReserved");
        var second = kit.signed(bureau, DirectiveKit.content("thứ hai"));
        assertThatThrownBy(() -> issuing.issue(second, wish(given, ""))).hasMessage("refused.numberVoid");
    }

    @Test
    void aCorrectedNumberLeavesTheOldOneVoidWithTheReason() {
        var id = kit.issued(bureau, "thứ nhất", receiver.unit());

        assertThatThrownBy(() -> issuing.correctNumber(id, 5, " ")).hasMessage("refused.reasonMissing");
        assertThat(issuing.correctNumber(id, null, "Trùng sổ giấy")).isEqualTo("02/TB-MTTQ-BTT");

        assertThat(book().lines()).extracting(RegisterLine::state).containsExactly("USED", "VOID");
        assertThat(book().lines().get(1).reason()).isEqualTo("Trùng sổ giấy");
        offices.as(receiver.member());
        assertThat(reading.view(id).code()).isEqualTo("02/TB-MTTQ-BTT");
    }

    @Test
    void theDayLiesNeitherBeforeTheSignatureNorAfterToday() {
        var today = VietnamTime.day(clock.instant());
        var id = kit.signed(bureau, DirectiveKit.content("thứ nhất"));

        assertThatThrownBy(() -> issuing.issue(id, on(today.plusDays(1)))).hasMessage("refused.dayInFuture");
        assertThatThrownBy(() -> issuing.issue(id, on(today.minusDays(1)))).hasMessage("refused.dayBeforeSigning");
    }

    @Test
    void aLaterNumberBearsNoEarlierDay() {
        var today = VietnamTime.day(clock.instant());
        kit.issued(bureau, "thứ nhất");
        var id = kit.signed(bureau, DirectiveKit.content("thứ hai"));
        Rows.change("update document set signed_at = signed_at - interval '3 days' where id = ?", id);

        assertThatThrownBy(() -> issuing.issue(id, on(today.minusDays(2)))).hasMessage("refused.dayOutOfOrder");
    }

    private static NumberWish on(LocalDate day) {
        return new NumberWish(null, day, "");
    }
}
