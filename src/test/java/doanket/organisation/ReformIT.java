package doanket.organisation;

import static doanket.organisation.ReformKit.count;
import static doanket.organisation.ReformKit.newUnit;
import static doanket.organisation.ReformOwnersKit.OWNED;
import static doanket.organisation.ReformOwnersKit.owners;
import static org.assertj.core.api.Assertions.assertThat;

import doanket.directive.DirectiveKit;
import doanket.directive.DirectiveKit.Bureau;
import doanket.directive.Registers;
import doanket.organisation.ReformWish.Heir;
import doanket.organisation.ReformWish.Line;
import doanket.platform.Uuids;
import doanket.report.ReportDutyKit;
import doanket.task.TaskGiving;
import doanket.task.TaskOfficeKit;
import doanket.testkit.Articles;
import doanket.testkit.Articles.Newsroom;
import doanket.testkit.Meetings;
import doanket.testkit.Meetings.Round;
import doanket.testkit.Offices;
import doanket.testkit.Rows;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Ten communes become three, and nothing is left without an owner nor has two. */
@ExtendWith(ArquillianExtension.class)
class ReformIT {

    private static final int COMMUNES = 10;

    private static final String RECEIPTS = "document_recipient where received_at is null and unit_id = ?";

    private static final String DUTIES = """
            select string_agg(r.state || ' ' || r.unit_id, ', ' order by r.state)
            from report r
            join report_period p on p.id = r.period_id and r.parent_id is not null
            where p.form_id = ?""";

    @Inject
    ReformKit kit;

    @Inject
    Reforms reforms;

    @Inject
    TaskOfficeKit tasks;

    @Inject
    TaskGiving giving;

    @Inject
    DirectiveKit papers;

    @Inject
    Registers registers;

    @Inject
    Articles articles;

    @Inject
    Meetings meetings;

    @Inject
    ReportDutyKit duties;

    @Inject
    Offices offices;

    @Inject
    UnitDirectory directory;

    private UUID province;
    private Bureau bureau;
    private final List<UUID> communes = new ArrayList<>();
    private final Map<UUID, UUID> asked = new LinkedHashMap<>(); // by its name, in which form
    private final List<Heir> heirs = List.of(newUnit("Xã Sông Mới"), newUnit("Xã Núi Mới"), newUnit("Xã Đồng Mới"));

    @BeforeEach
    void tenCommunesAtWork() {
        province = offices.front("Tỉnh thử sắp xếp");
        bureau = papers.bureau();
        communes.add(bureau.unit());
        IntStream.range(1, COMMUNES).forEach(number -> {
            var commune = offices.front("Xã cũ " + number, province);
            communes.add(commune);
            offices.colleague(commune, "Lường Văn Cũ", "STAFF", false);
        });
        var hamlets = communes.stream()
                .map(commune -> offices.front("Thôn Giữ Nguyên", commune))
                .toList();
        var three = tasks.three();
        offices.as(three.leader());
        communes.forEach(commune -> giving.give(
                three.giver(),
                Uuids.next(),
                TaskOfficeKit.form(commune, List.of(), tasks.today().plusDays(20))));
        papers.issued(papers.bureau(), "về sắp xếp đơn vị", communes.toArray(UUID[]::new));
        papers.draft(bureau, DirectiveKit.content("đang soạn dở"));
        articles.draft(new Newsroom(bureau.unit(), bureau.writer(), null), "Tin đang soạn dở");
        meetings.draft(new Round(bureau.unit(), bureau.clerk(), null, null, null), "Giao ban sắp tới");
        offices.as(bureau.clerk());
        registers.reserve(bureau.unit(), "THONG_BAO", "Thông báo sắp ban hành");
        duties.ask(bureau.leader(), bureau.unit(), hamlets.get(0));
        var above = offices.colleague(province, "Lê Thị Hỏi", "LEADER", true);
        communes.stream().skip(1).forEach(commune -> asked.put(commune, duties.ask(above, province, commune)));
    }

    private Line[] lines() {
        return IntStream.range(0, COMMUNES)
                .mapToObj(number -> Line.ends(
                        communes.get(number), heirs.get(number * 3 / COMMUNES).unit()))
                .toArray(Line[]::new);
    }

    private List<UUID> after() {
        return heirs.stream().map(Heir::unit).toList();
    }

    private void mergeToday() {
        kit.set(ReformKind.MERGED, tasks.today(), heirs, lines());
        kit.settle(() -> count(OWNED.get("tasks"), communes) == 0);
        duties.handOn();
    }

    @Test
    void everyThingHasExactlyOneOwnerBeforeAndAfter() {
        var before = owners(communes);
        assertThat(before)
                .allSatisfy((thing, count) -> assertThat(count).as(thing).isPositive());

        mergeToday();

        assertThat(owners(after())).isEqualTo(before);
        assertThat(owners(communes))
                .allSatisfy((thing, count) -> assertThat(count).as(thing).isZero());
    }

    @Test
    void aPaperThatCameToManyIsConfirmedOnceByEachThatTookOver() {
        assertThat(count(RECEIPTS, communes)).isEqualTo(COMMUNES);

        mergeToday();

        assertThat(count(RECEIPTS, communes)).isZero();
        assertThat(count(RECEIPTS, after())).isEqualTo(heirs.size());
    }

    @Test
    void eachDutyToReportHasExactlyOneSuccessor() {
        mergeToday();

        asked.forEach((commune, form) -> {
            var heir = heirs.get(communes.indexOf(commune) * 3 / COMMUNES).unit();
            assertThat(Rows.text(
                            "select string_agg(cast(unit_id as text), ' ') from report_form_unit where form_id = ?",
                            form))
                    .as("asked from now on")
                    .isEqualTo(heir.toString());
            assertThat(Rows.text(DUTIES, form)).isEqualTo("MOVED " + commune + ", OPEN " + heir);
        });
    }

    @Test
    void whoeverTakesOverKeepsTheRegistersAndTheirKeptNumbersAreVoid() {
        mergeToday();

        offices.as(bureau.clerk());

        var book = registers.books().stream()
                .filter(one -> one.issuer().equals(bureau.unit()))
                .findFirst()
                .orElseThrow();
        assertThat(book.reserved()).isZero();
        assertThat(book.voided()).isEqualTo(1);
        assertThat(registers.page(book.id(), null).lines()).hasSize(1);
    }

    @Test
    void peopleGoOnWithTheirPostsAndRolesAndStillReadWhatTheyLeft() {
        var writer = bureau.writer();
        mergeToday();

        var user = offices.as(writer);

        assertThat(user.posts())
                .extracting(post -> post.unit())
                .containsExactly(heirs.get(0).unit());
        assertThat(user.grants())
                .extracting(grant -> grant.role() + grant.unit())
                .containsExactlyInAnyOrder("STAFF" + heirs.get(0).unit(), "MEMBER" + bureau.unit());
    }

    @Test
    void theOldUnitsStayReadableAndTheNewOnesLieWhereTheyLay() {
        mergeToday();

        assertThat(directory.names(communes)).hasSize(COMMUNES);
        var uppers = Stream.of(heirs.get(1), heirs.get(2))
                .map(heir -> Rows.text("select upper_id from unit_relation where lower_id = ?", heir.unit()))
                .toList();
        assertThat(uppers).containsOnly(province.toString());
        assertThat(Rows.text(
                        "select count(*) from succession where takes_over and successor_id = ? and decision like ?",
                        heirs.get(0).unit(),
                        "Nghị quyết số 09/NQ (20/11/2026)"))
                .isEqualTo("4");
    }

    @Test
    void whatIsLookedAtFirstIsWhatIsHandedOver() {
        var id = kit.planned(ReformKind.MERGED, tasks.today(), heirs, lines());

        var sheet = reforms.sheet(id);

        assertThat(sheet.rows()).hasSize(COMMUNES);
        assertThat(sheet.rows().get(0).after()).isEqualTo("Xã Sông Mới");
        var sums = new LinkedHashMap<String, Long>();
        IntStream.range(0, sheet.headings().size())
                .forEach(at -> sums.put(sheet.headings().get(at), sheet.sums().get(at)));
        assertThat(sums)
                .containsEntry("Đơn vị bên dưới", 10L)
                .containsEntry("Chức vụ", 12L)
                .containsEntry("Tài khoản", 12L)
                .containsEntry("Vai trò", 12L)
                .containsEntry("Văn bản chưa nhận", 10L)
                .containsEntry("Văn bản đang soạn", 1L)
                .containsEntry("Sổ văn bản", 1L)
                .containsEntry("Tin, bài đang soạn", 1L)
                .containsEntry("Cuộc họp chưa kết thúc", 1L)
                .containsEntry("Nhiệm vụ đang mở", 10L)
                .containsEntry("Báo cáo chưa gửi", 9L)
                .containsEntry("Biểu mẫu báo cáo", 1L);
    }

    @Test
    void whatWasHandedOverIsStillToldAfterwards() {
        var id = kit.planned(ReformKind.MERGED, tasks.today(), heirs, lines());
        var before = reforms.sheet(id);

        reforms.set(id);
        kit.settle(() -> count(OWNED.get("tasks"), communes) == 0);

        var after = reforms.sheet(id);
        assertThat(List.of(after.sums(), after.rows())).isEqualTo(List.of(before.sums(), before.rows()));
    }

    @Test
    void tellsOfUnitsThatNobodyWillLookAfter() {
        offices.colleague(communes.get(0), "Tòng Thị Quản Cũ", "UNIT_ADMIN", true);
        var id = kit.planned(ReformKind.MERGED, tasks.today(), heirs, lines());
        assertThat(reforms.sheet(id).unattended())
                .as("the roles in the old units end with them")
                .extracting(ReformSheet.Heir::unit)
                .containsExactlyElementsOf(after());

        offices.colleague(province, "Tòng Văn Quản Một Nơi", "UNIT_ADMIN", false);
        kit.acts();
        assertThat(reforms.sheet(id).unattended()).hasSize(heirs.size());
        var above = offices.colleague(province, "Tòng Văn Quản Tỉnh", "UNIT_ADMIN", true);
        kit.acts();
        assertThat(reforms.sheet(id).unattended()).as("one above does").isEmpty();

        reforms.set(id);
        assertThat(reforms.sheet(id).unattended()).isEmpty();
        Rows.change(
                "update account set state = 'CLOSED' where id = ?",
                above.account().id());
        assertThat(reforms.sheet(id).unattended()).hasSize(heirs.size());
        Rows.change("""
                insert into role_grant (id, version, account_id, unit_id, role_code, with_subtree, valid_from, granted_at)
                values (gen_random_uuid(), 1, ?, ?, 'UNIT_ADMIN', false, current_date - 1, now())""", bureau.writer().account().id(), after().get(0));
        assertThat(reforms.sheet(id).unattended())
                .extracting(ReformSheet.Heir::unit)
                .containsExactly(after().get(1), after().get(2));
    }

    @Test
    void aSecondRoundHandsOnNothingTwice() {
        mergeToday();
        var once = owners(after());

        Rows.change("update unit_move set due = now() - interval '1 second' where unit_id = ?", communes.get(0));
        kit.settle(() -> true);

        assertThat(owners(after())).isEqualTo(once);
        assertThat(count("role_grant where archive and unit_id = ?", communes)).isEqualTo(12);
    }
}
