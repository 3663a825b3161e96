package doanket.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import doanket.news.AudienceLine;
import doanket.platform.NotFoundException;
import doanket.platform.Uuids;
import doanket.testkit.Acting;
import doanket.testkit.Articles;
import doanket.testkit.Articles.Newsroom;
import doanket.testkit.Offices;
import doanket.testkit.Offices.Colleague;
import doanket.testkit.Rows;
import jakarta.inject.Inject;
import java.time.LocalTime;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the organisation decides, what a person may wish within that, and what becomes of both. */
@ExtendWith(ArquillianExtension.class)
class NotificationSettingsIT {

    private static final String PUBLISHED = "news.published";
    private static final String RETURNED = "news.returned";

    @Inject
    private NotificationSettings settings;

    @Inject
    private NotificationReading reading;

    @Inject
    private JobWork job;

    @Inject
    private Articles articles;

    @Inject
    private Offices offices;

    @Inject
    private Acting acting;

    private Newsroom newsroom;
    private Colleague auditor;

    @BeforeEach
    void somebodyInARoleOfItsOwn() {
        newsroom = articles.newsroom();
        auditor = offices.colleague(newsroom.unit(), "Giàng A Soát", "AUDITOR", false);
    }

    @AfterEach
    void decideNothing() {
        Rows.change("delete from notification_rule");
    }

    @Test
    void whoHasSwitchedAnEventOffIsNotToldOfIt() {
        offices.as(auditor);
        settings.choose(
                List.of(new Choice(PUBLISHED, Channel.IN_APP, false), new Choice(PUBLISHED, Channel.DIGEST, false)),
                Hours.USUAL);

        published("Không muốn nghe");

        assertThat(told(auditor)).isEmpty();
        assertThat(told(newsroom.writer())).hasSize(1);
    }

    @Test
    void whatTheOrganisationForcesReachesAlsoThoseWhoDoNotWantIt() {
        offices.as(auditor);
        settings.choose(List.of(new Choice(PUBLISHED, Channel.IN_APP, false)), Hours.USUAL);
        decide(Rule.FORCED);

        published("Bắt buộc");

        assertThat(told(auditor)).hasSize(1);
    }

    @Test
    void whatTheOrganisationSwitchesOffReachesNobodyOfThatRole() {
        decide(Rule.OFF);

        published("Không dùng");

        assertThat(told(auditor)).isEmpty();
    }

    @Test
    void theStrongestRuleOfSeveralRolesCounts() {
        decide(Rule.OFF);
        Rows.change(
                "insert into role_grant (id, version, account_id, unit_id, role_code, with_subtree, valid_from, granted_at) "
                        + "values (gen_random_uuid(), 1, ?, ?, 'MEMBER', false, current_date - 1, now())",
                auditor.account().id(),
                newsroom.unit());

        published("Hai vai trò");

        assertThat(told(auditor)).hasSize(1);
    }

    @Test
    void refusesToSwitchOffWhatIsForcedAndThenChangesNothing() {
        offices.as(newsroom.writer());

        assertThatThrownBy(() -> settings.choose(
                        List.of(
                                new Choice(PUBLISHED, Channel.IN_APP, false),
                                new Choice(RETURNED, Channel.IN_APP, false)),
                        Hours.USUAL))
                .isInstanceOf(NotificationRefused.class)
                .hasMessage("refused.notYoursToChoose");

        assertThat(line(PUBLISHED).inApp().told()).isTrue();
    }

    @Test
    void refusesToSwitchOnWhatIsNotOffered() {
        decide(Rule.OFF);
        offices.as(auditor);

        assertThat(line(PUBLISHED).inApp()).isEqualTo(new OwnCell(false, false));
        assertThatThrownBy(() -> settings.choose(List.of(new Choice(PUBLISHED, Channel.IN_APP, true)), Hours.USUAL))
                .isInstanceOf(NotificationRefused.class);
        assertThatThrownBy(() -> settings.choose(List.of(new Choice("none", Channel.IN_APP, true)), Hours.USUAL))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void keepsHoursAndChoices() {
        offices.as(auditor);
        var hours = new Hours(true, LocalTime.of(22, 15), LocalTime.of(5, 45), 8);

        settings.choose(List.of(new Choice(PUBLISHED, Channel.MAIL, true)), hours);

        assertThat(settings.own().hours()).isEqualTo(hours);
        assertThat(line(PUBLISHED).mail()).isEqualTo(new OwnCell(true, true));
        assertThat(settings.own().lines()).extracting(OwnLine::label).contains("Tin mới đăng");
    }

    @Test
    void nobodyIsOfferedWhatCanNeverConcernThem() {
        offices.as(auditor);
        assertThat(settings.own().lines()).extracting(OwnLine::label).doesNotContain("Bài chờ duyệt");
        assertThatThrownBy(
                        () -> settings.choose(List.of(new Choice("news.submitted", Channel.IN_APP, true)), Hours.USUAL))
                .isInstanceOf(NotFoundException.class);

        offices.as(newsroom.editor());
        assertThat(settings.own().lines()).extracting(OwnLine::label).contains("Bài chờ duyệt");
    }

    @Test
    void onlySystemAdministratorsDecideForAll() {
        offices.as(newsroom.editor());
        assertThatThrownBy(() -> settings.rules(PUBLISHED)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> settings.decide(PUBLISHED, List.of())).isInstanceOf(NotFoundException.class);

        acting.as("quantri");
        assertThat(settings.rules(null).rows()).extracting(RuleRow::role).contains("MEMBER", "EDITOR", "AUDITOR");
        assertThatThrownBy(() -> settings.decide(PUBLISHED, List.of(new Decision("NOBODY", Channel.MAIL, Rule.OFF))))
                .isInstanceOf(NotFoundException.class);
    }

    private void decide(Rule rule) {
        acting.as("quantri");
        settings.decide(
                PUBLISHED,
                List.of(
                        new Decision("AUDITOR", Channel.IN_APP, rule),
                        new Decision("AUDITOR", Channel.MAIL, Rule.OFF),
                        new Decision("AUDITOR", Channel.DIGEST, Rule.OFF)));
    }

    private OwnLine line(String event) {
        return settings.own().lines().stream()
                .filter(line -> line.event().equals(event))
                .findFirst()
                .orElseThrow();
    }

    private void published(String words) {
        offices.as(newsroom.writer());
        articles.published(
                newsroom,
                articles.content(
                        words + " " + Uuids.next().toString().substring(24),
                        List.of(new AudienceLine(newsroom.unit(), false, null, null)),
                        List.of()));
        job.workOff();
    }

    private List<NotificationRow> told(Colleague colleague) {
        offices.as(colleague);
        return reading.list(null).rows().stream()
                .filter(row -> row.address().startsWith("/news/view"))
                .toList();
    }
}
