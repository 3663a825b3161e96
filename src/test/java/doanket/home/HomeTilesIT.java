package doanket.home;

import static org.assertj.core.api.Assertions.assertThat;

import doanket.campaign.CampaignFollowing;
import doanket.directive.DirectiveKit;
import doanket.directive.DocumentIssuing;
import doanket.directive.DocumentReceipts;
import doanket.directive.DocumentWriting;
import doanket.directive.NumberWish;
import doanket.platform.Uuids;
import doanket.report.ReportOfficeKit;
import doanket.task.Evidence;
import doanket.task.TaskOfficeKit;
import doanket.task.TaskWork;
import doanket.testkit.Acting;
import doanket.testkit.Articles;
import doanket.testkit.Offices;
import doanket.testkit.Offices.Colleague;
import doanket.testkit.Rows;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What waits for somebody stands on the first page and leads there; who has nothing of the kind is not told of it. */
@ExtendWith(ArquillianExtension.class)
class HomeTilesIT {

    private static final String CAMPAIGN = "Toàn dân đoàn kết xây dựng nông thôn mới, đô thị văn minh";

    @Inject
    HomeService home;

    @Inject
    TileMemory memory;

    @Inject
    DirectiveKit papers;

    @Inject
    DocumentWriting writing;

    @Inject
    DocumentIssuing issuing;

    @Inject
    DocumentReceipts receipts;

    @Inject
    TaskOfficeKit tasks;

    @Inject
    TaskWork work;

    @Inject
    ReportOfficeKit reports;

    @Inject
    CampaignFollowing following;

    @Inject
    Articles articles;

    @Inject
    Offices offices;

    @Inject
    Acting acting;

    private UUID elsewhere;
    private Colleague member;

    /** A test changes things without a request that would tell of it. */
    @BeforeEach
    void keepNothing() {
        memory.beginChange();
    }

    @AfterEach
    void keepAgain() {
        memory.endChange();
    }

    @BeforeEach
    void somebodyElsewhere() {
        elsewhere = offices.front("Ủy ban nơi khác");
        member = offices.colleague(elsewhere, "Lò Thị Xem", "MEMBER", false);
    }

    @Test
    void papersStandWithWhoSignsThenWhoIssuesThenWhoConfirms() {
        var bureau = papers.bureau();
        var receiver = papers.receiver();
        var id = papers.draft(bureau, DirectiveKit.content("về giám sát", receiver.unit()));
        isMissing("directive.REVIEW", bureau.leader());

        writing.submit(id, 1);
        stands("directive.REVIEW", "/directive/sign?id=" + id, bureau.leader());
        isMissing("directive.REVIEW", bureau.writer());
        isMissing("directive.SIGNED", bureau.clerk());

        offices.as(bureau.leader());
        papers.sign(id, 1);
        stands("directive.SIGNED", "/directive/issue?id=" + id, bureau.clerk());
        isMissing("directive.REVIEW", bureau.leader());
        isMissing("directive.SIGNED", bureau.leader());
        isMissing("directive.CONFIRM", receiver.member());

        offices.as(bureau.clerk());
        issuing.issue(id, NumberWish.NEXT_TODAY);
        stands("directive.CONFIRM", "/directive/view?id=" + id, receiver.member());
        isMissing("directive.SIGNED", bureau.clerk());
        isMissing("directive.CONFIRM", member);

        offices.as(receiver.member());
        receipts.confirm(id, receiver.unit());
        isMissing("directive.CONFIRM", receiver.member());
    }

    @Test
    void aTaskThatIsReportedStandsWithWhoGaveIt() {
        var three = tasks.three();
        var id = tasks.given(three, List.of(), 20);
        assertThat(addresses("task.toConfirm", three.leader())).doesNotContain("/task/view?id=" + id);

        offices.as(three.officer());
        work.accept(id);
        work.report(id, tasks.today(), "", new Evidence("12/BC-MTTQ", null, List.of()));

        stands("task.toConfirm", "/task/view?id=" + id, three.leader());
        isMissing("task.toConfirm", three.clerk());
        isMissing("task.toConfirm", three.officer());
    }

    @Test
    void aReportThatIsOwedStandsWithWhoWritesIt() {
        var province = reports.province(2);
        var first = province.communes().get(0);
        var other = province.communes().get(1);

        stands("report.owed", "/report/entry?id=" + first.report(), first.officer());
        assertThat(addresses("report.owed", other.officer()))
                .contains("/report/entry?id=" + other.report())
                .doesNotContain("/report/entry?id=" + first.report());
        isMissing("report.owed", member);
    }

    /** The communes of the demo have closed what they heard, and not answered all of it. */
    @Test
    void opinionsThatWaitStandWithTheUnitThatHasThem() {
        acting.as("canbo.xa01");
        assertThat(addresses("opinion.waiting"))
                .isNotEmpty()
                .allSatisfy(address -> assertThat(address).startsWith("/opinion/petition?id="));

        isMissing("opinion.waiting", offices.colleague(elsewhere, "Hà Văn Không", "STAFF", false));
        isMissing("opinion.waiting", member);
    }

    /** What the communes of the demo have sent on is overdue with the province; one of them has an answer to tell. */
    @Test
    void whatWasSentOnAndWhatIsToBeToldStandsWithTheUnitThatTookItIn() {
        acting.as("canbo.xa01");
        assertThat(addresses("opinion.sent"))
                .isNotEmpty()
                .allSatisfy(address -> assertThat(address).startsWith("/opinion/petition?id="));
        acting.as("canbo.xa02");
        assertThat(addresses("opinion.untold")).isNotEmpty();
        isMissing("opinion.sent", member);
        isMissing("opinion.untold", member);
    }

    @Test
    void aCampaignStandsWithWhoFollowsIt() {
        var id = Uuids.parse(Rows.text("select id from campaign where name = ?", CAMPAIGN))
                .orElseThrow();
        acting.as("canbo.xa04");
        following.unfollow(id);
        assertThat(addresses("campaign.followed")).doesNotContain("/campaign/view?id=" + id);

        following.follow(id);

        assertThat(addresses("campaign.followed")).contains("/campaign/view?id=" + id);
        following.unfollow(id);
        assertThat(addresses("campaign.followed")).doesNotContain("/campaign/view?id=" + id);
        isMissing("campaign.followed", member);
    }

    @Test
    void newsStandWithTheirWriterThenWithTheDeskThenWithEverybody() {
        var newsroom = articles.newsroom();
        var id = articles.draft(newsroom, "Bài trên trang đầu");
        stands("news.unfinished", "/news/edit?id=" + id, newsroom.writer());
        assertThat(addresses("news.unfinished", newsroom.editor())).doesNotContain("/news/edit?id=" + id);
        assertThat(addresses("news.queue", newsroom.editor())).doesNotContain("/news/review?id=" + id);
        isMissing("news.unfinished", member);

        articles.submit(newsroom, id);
        stands("news.queue", "/news/review?id=" + id, newsroom.editor());
        assertThat(addresses("news.unfinished", newsroom.writer())).doesNotContain("/news/edit?id=" + id);
        isMissing("news.queue", newsroom.writer());
        isMissing("news.queue", member);
    }

    @Test
    void theNewestStandWithWhoeverMayReadNews() {
        articles.published(articles.newsroom(), "Bài mới nhất");

        assertThat(addresses("news.newest", member))
                .isNotEmpty()
                .allSatisfy(address -> assertThat(address).startsWith("/news/view?id="));

        var nobody = offices.colleague(elsewhere, "Vi Thị Rỗi", "MEMBER", false);
        Rows.change(
                "delete from role_grant where account_id = ?", nobody.account().id());
        isMissing("news.newest", nobody);
    }

    private void stands(String key, String address, Colleague reader) {
        assertThat(addresses(key, reader)).contains(address);
        var tile = home.tiles().stream()
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElseThrow();
        assertThat(tile.title()).isNotBlank();
        assertThat(tile.rows()).allSatisfy(row -> assertThat(row.title()).isNotBlank());
    }

    private void isMissing(String key, Colleague reader) {
        offices.as(reader);
        assertThat(home.tiles()).extracting(Tile::key).as(reader.fullName()).doesNotContain(key);
    }

    /** The rest of the test acts as that person. */
    private List<String> addresses(String key, Colleague reader) {
        offices.as(reader);
        return addresses(key);
    }

    /** Where the rows of that tile lead; a sentence leads nowhere. */
    private List<String> addresses(String key) {
        return home.tiles().stream()
                .filter(tile -> tile.key().equals(key))
                .flatMap(tile -> tile.rows().stream())
                .map(TileRow::href)
                .filter(Objects::nonNull)
                .toList();
    }
}
