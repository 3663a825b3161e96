package doanket.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import doanket.news.ArticleCard;
import doanket.news.ArticleQuery;
import doanket.news.ArticleReading;
import doanket.news.AudienceLine;
import doanket.platform.NotFoundException;
import doanket.platform.Uuids;
import doanket.platform.VietnamTime;
import doanket.search.Facet;
import doanket.search.Findings;
import doanket.search.SearchQuestion;
import doanket.search.SearchService;
import doanket.testkit.Acting;
import doanket.testkit.Articles;
import doanket.testkit.Articles.Newsroom;
import doanket.testkit.Offices;
import doanket.testkit.Offices.Colleague;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a branch finds, lists and reads follows its units when they move. */
@ExtendWith(ArquillianExtension.class)
class UnitMoveIT {

    @Inject
    UnitService units;

    @Inject
    UnitAdministration administration;

    @Inject
    UnitMoveWorker worker;

    @Inject
    SearchService search;

    @Inject
    ArticleReading reading;

    @Inject
    Articles articles;

    @Inject
    Offices offices;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    @Inject
    UserTransaction transaction;

    @PersistenceContext
    EntityManager entityManager;

    private final String mark = "m" + Uuids.next().toString().substring(24);

    private UUID oldBranch;
    private UUID newBranch;
    private UUID moved;
    private Newsroom room;
    private Colleague oldReader;
    private Colleague newReader;
    private UUID article;

    @BeforeEach
    void anArticleOfAUnitDeepInTheOldBranch() {
        oldBranch = offices.front("Nhánh cũ");
        newBranch = offices.front("Nhánh mới");
        moved = offices.front("Đơn vị chuyển", oldBranch);
        var below = offices.front("Dưới đơn vị chuyển", moved);
        oldReader = offices.colleague(oldBranch, "Người nhánh cũ", "MEMBER", true);
        newReader = offices.colleague(newBranch, "Người nhánh mới", "MEMBER", true);
        room = new Newsroom(
                below,
                offices.colleague(below, "Người viết", "STAFF", false),
                offices.colleague(below, "Người duyệt", "EDITOR", false));
        offices.as(room.writer());
        article = articles.published(
                room, articles.content("Bài " + mark, List.of(new AudienceLine(below, false, null, null)), List.of()));
    }

    @Test
    void theOldBranchNoLongerFindsOrReadsAndTheNewOneDoes() throws Exception {
        assertThat(sees(oldReader)).isTrue();
        assertThat(sees(newReader)).isFalse();

        moveOn(today());
        workOff();

        assertThat(sees(oldReader)).isFalse();
        assertThat(sees(newReader)).isTrue();
        assertThat(find(newBranch).units()).extracting(Facet::count).containsExactly(1L);
        assertThat(find(oldBranch).total()).isZero();
        assertThat(sees(room.writer())).isTrue();
    }

    @Test
    void aMoveOfTomorrowWaitsForItsDay() throws Exception {
        moveOn(today().plusDays(1));
        workOff();
        assertThat(finds(oldReader)).isTrue();
        assertThat(finds(newReader)).isFalse();

        tomorrowComes();
        workOff();

        assertThat(finds(oldReader)).isFalse();
        assertThat(finds(newReader)).isTrue();
    }

    @Test
    void whatWasWrittenMeanwhileOnTheOldGroundIsBroughtInLineByALastLook() throws Exception {
        moveOn(today());
        workOff();
        change(
                "update search_entry set shelf = array_replace(shelf, 'u:%s', 'u:%s') where id = '%s'",
                newBranch, oldBranch, article);
        change(
                "update search_entry set readers = array_replace(readers, 'gs:news:%s', 'gs:news:%s')",
                newBranch, oldBranch);
        assertThat(finds(newReader)).isFalse();

        change("update unit_move set due = now(), last_look = now() where unit_id = '%s'", moved);
        workOff();

        assertThat(finds(newReader)).isTrue();
        assertThat(finds(oldReader)).isFalse();
        assertThat(count("select count(*) from unit_move where unit_id = '%s'", moved))
                .isZero();
    }

    private void moveOn(LocalDate day) throws Exception {
        acting.asPortal();
        transaction.begin();
        var relation = administration.unit(moved).relations().get(0).id();
        units.relate(moved, new NewRelation(newBranch, "VERTICAL", day, null));
        units.endRelation(relation, day.minusDays(1));
        transaction.commit();
    }

    private void tomorrowComes() throws Exception {
        change(
                "update unit_relation set valid_to = valid_to - 1 where lower_id = '%s' and upper_id = '%s'",
                moved, oldBranch);
        change(
                "update unit_relation set valid_from = valid_from - 1 where lower_id = '%s' and upper_id = '%s'",
                moved, newBranch);
        change("update unit_move set due = due - interval '1 day' where unit_id = '%s'", moved);
    }

    private boolean sees(Colleague reader) {
        boolean finds = finds(reader);
        assertThat(lists()).isEqualTo(finds);
        if (finds) {
            assertThat(reading.view(article).id()).isEqualTo(article);
        } else {
            assertThatThrownBy(() -> reading.view(article)).isInstanceOf(NotFoundException.class);
        }
        return finds;
    }

    private boolean finds(Colleague reader) {
        offices.as(reader);
        var found = find(null);
        assertThat(found.hits()).hasSize((int) found.total());
        return found.total() > 0;
    }

    private Findings find(UUID in) {
        return search.find(new SearchQuestion(mark, null, in, null, null, null, 1, null));
    }

    private boolean lists() {
        return reading.list(new ArticleQuery(null, null, room.unit(), null, null, null)).cards().stream()
                .map(ArticleCard::id)
                .anyMatch(article::equals);
    }

    /** Whoever is first, this test or the worker of the server, works off what is due; the other finds it done. */
    private void workOff() {
        var due = "select count(*) from unit_move where due <= now() and unit_id = '%s'";
        while (count(due, moved) > 0) {
            worker.workOff();
        }
    }

    private long count(String sql, Object... arguments) {
        return ((Number) entityManager
                        .createNativeQuery(sql.formatted(arguments))
                        .getSingleResult())
                .longValue();
    }

    private void change(String sql, Object... arguments) throws Exception {
        transaction.begin();
        entityManager.createNativeQuery(sql.formatted(arguments)).executeUpdate();
        transaction.commit();
    }

    private LocalDate today() {
        return VietnamTime.day(clock.instant());
    }
}
