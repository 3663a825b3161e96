package doanket.opinion;

import static doanket.opinion.PetitionRepository.moment;

import doanket.opinion.RecommendationRow.ReplyRow;
import doanket.platform.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** What was recommended, with its replies: a page of it, and how many there are. */
@ApplicationScoped
class RecommendationRepository {

    private static final String OPEN = "not exists (select 1 from opinion_reply y where y.recommendation_id = r.id)";

    /** Pages are of recommendations, each with however many replies it has. */
    private static final String ROWS = """
            with found as (
                select r.*, r.due_on >= cast(?2 as date) or not (%1$s) as timely
                from opinion_recommendation r
                where %2$s
            ),
            page as (
                select f.*
                from found f
                where (f.timely, f.due_on, f.id) > (?3, ?4, cast(?5 as uuid))
                order by f.timely, f.due_on, f.id
                limit ?6
            )
            select r.id, r.oversight_id, o.subject, r.to_unit_id, u.name, r.text, r.due_on,
                y.kind, y.text as reply, y.paper, y.recorded, y.name as replier, y.at, y.id as reply_id, %3$s as files
            from page r
            join opinion_oversight o on o.id = r.oversight_id
            join unit u on u.id = r.to_unit_id
            left join opinion_reply y on y.recommendation_id = r.id
            order by r.timely, r.due_on, r.id, y.at, y.id""";

    private static final String COUNT = "select count(*) from opinion_recommendation r where ";

    private static final String OF_OVERSIGHT = "r.oversight_id = cast(?1 as uuid)";

    private static final String UNREPLIED = "r.to_unit_id = any (cast(string_to_array(?1, ',') as uuid[])) and " + OPEN
            + " and exists (select 1 from opinion_oversight o where o.id = r.oversight_id and o.kind = '%s')";

    @PersistenceContext
    EntityManager entityManager;

    /** Of one oversight, the overdue first. */
    List<RecommendationRow> of(UUID oversight, RecommendationKey after, LocalDate today, int most) {
        return list(OF_OVERSIGHT, oversight.toString(), new Page(after, today, most));
    }

    /** What those units have not replied to, the overdue first. */
    List<RecommendationRow> unreplied(
            OversightRepository.Concern concern, RecommendationKey after, LocalDate today, int most) {
        return list(unreplied(concern), joined(concern.units()), new Page(after, today, most));
    }

    long count(OversightRepository.Concern concern) {
        return ((Number) entityManager
                        .createNativeQuery(COUNT + unreplied(concern))
                        .setParameter(1, joined(concern.units()))
                        .getSingleResult())
                .longValue();
    }

    private static String unreplied(OversightRepository.Concern concern) {
        return UNREPLIED.formatted(concern.kind().name());
    }

    private static String joined(Collection<UUID> units) {
        return Sql.joined(units);
    }

    /** From behind what, as overdue on which day, and how many. */
    private record Page(RecommendationKey after, LocalDate today, int most) {}

    /** Each once, with its replies in their order. */
    private List<RecommendationRow> list(String condition, String of, Page page) {
        var query = entityManager
                .createNativeQuery(
                        ROWS.formatted(OPEN, condition, OversightFileRepository.OF_SUBJECT.formatted("y.id")))
                .setParameter(1, of)
                .setParameter(2, page.today().toString())
                .setParameter(3, !page.after().overdue())
                .setParameter(4, Date.valueOf(page.after().at().due()))
                .setParameter(5, page.after().at().id().toString())
                .setParameter(6, page.most());
        return Sql.rows(query)
                .collect(Collectors.groupingBy(row -> (UUID) row[0], LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(RecommendationRepository::recommendation)
                .toList();
    }

    private static RecommendationRow recommendation(List<Object[]> rows) {
        var row = rows.get(0);
        var replies = rows.stream()
                .filter(one -> one[7] != null)
                .map(one -> new ReplyRow(
                        (UUID) one[13],
                        OversightFileRepository.ids(one[14]),
                        ReplyKind.valueOf((String) one[7]),
                        (String) one[8],
                        (String) one[9],
                        (Boolean) one[10],
                        (String) one[11],
                        moment(one[12])))
                .toList();
        return new RecommendationRow(
                (UUID) row[0],
                new RecommendationRow.Of((UUID) row[1], (String) row[2]),
                (UUID) row[3],
                (String) row[4],
                (String) row[5],
                Sql.day(row[6]),
                replies);
    }
}
