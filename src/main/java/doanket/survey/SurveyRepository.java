package doanket.survey;

import doanket.identity.Deeds;
import doanket.platform.Sql;
import doanket.platform.Stamp;
import doanket.survey.RoundHead.Campaign;
import doanket.survey.RoundHead.Limits;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Rounds with their questions and rules. */
@ApplicationScoped
class SurveyRepository {

    private static final String HEADS = """
            select r.id, r.name, r.legal_basis, r.lead_unit_id, u.name, r.area_unit_id, r.campaign_id, c.name, r.starts_on,
                r.ends_on, r.posting_days, r.least_shown, r.opened_at, t.id, t.state,
                (select string_agg(concat_ws(',', s.kind, coalesce(s.first_question, 0), coalesce(s.last_question, 0), s.least),
                    chr(30) order by s.position) from survey_rule s where s.round_id = r.id)
            from survey_round r
            join unit u on u.id = r.lead_unit_id
            left join campaign c on c.id = r.campaign_id
            left join survey_tally t on t.round_id = r.id and t.parent_id is null
            %s
            order by r.starts_on desc, r.id desc""";

    private static final String PUT_QUESTIONS = """
            insert into survey_question (round_id, number, text, overall)
            select ?1, q.number, q.text, q.number = ?3
            from unnest(string_to_array(?2, chr(31))) with ordinality as q (text, number)""";

    private static final String PUT_RULES = """
            insert into survey_rule (round_id, position, kind, first_question, last_question, least)
            select ?1, row_number() over (), r.kind, cast(nullif(r.first, '0') as int), cast(nullif(r.last, '0') as int),
                cast(r.least as numeric)
            from unnest(string_to_array(?2, ','), string_to_array(?3, ','), string_to_array(?4, ','), string_to_array(?5, ','))
                as r (kind, first, last, least)""";

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Deeds deeds;

    void add(Object entity) {
        entityManager.persist(entity);
    }

    /** A step stands in the history of the place, with its words, and in the log, without them. */
    void note(SurveyTally tally, TallyStep step, Stamp by, String text) {
        add(new TallyEvent(tally.key(), step, by, text));
        did(step.name().toLowerCase(Locale.ROOT), tally);
    }

    /** What changes sums without being a step of them. */
    void did(String what, SurveyTally tally) {
        deeds.write("survey." + what, tally.key(), tally.keeper(), "");
    }

    void did(String what, SurveyRound round) {
        deeds.write("survey." + what, round.key(), round.leadUnit(), "");
    }

    /** So many places at once, from a workbook brought to that one. */
    void imported(SurveyTally tally, int places) {
        deeds.write("survey.imported", tally.key(), tally.keeper(), Integer.toString(places));
    }

    void flush() {
        entityManager.flush();
    }

    Optional<SurveyRound> round(UUID id) {
        return Optional.ofNullable(entityManager.find(SurveyRound.class, id));
    }

    List<RoundHead> heads() {
        return heads(entityManager.createNativeQuery(HEADS.formatted("")));
    }

    Optional<RoundHead> head(UUID id) {
        return heads(entityManager
                        .createNativeQuery(HEADS.formatted("where r.id = ?1"))
                        .setParameter(1, id))
                .stream()
                .findFirst();
    }

    List<RoundHead> ofCampaign(UUID campaign) {
        return heads(entityManager
                .createNativeQuery(HEADS.formatted("where r.campaign_id = ?1"))
                .setParameter(1, campaign));
    }

    private static List<RoundHead> heads(Query query) {
        return Sql.rows(query)
                .map(row -> new RoundHead(
                        (UUID) row[0],
                        (String) row[1],
                        (String) row[2],
                        (UUID) row[3],
                        (String) row[4],
                        (UUID) row[5],
                        row[6] == null ? null : new Campaign((UUID) row[6], (String) row[7]),
                        Sql.day(row[8]),
                        Sql.day(row[9]),
                        new Limits(number(row[10]), number(row[11])),
                        moment(row[12]),
                        (UUID) row[13],
                        row[14] == null ? null : TallyState.valueOf((String) row[14]),
                        rules((String) row[15])))
                .toList();
    }

    List<Question> questions(UUID round) {
        return Sql.rows(entityManager
                        .createNativeQuery(
                                "select number, text, overall from survey_question where round_id = ?1 order by number")
                        .setParameter(1, round))
                .map(row -> new Question(number(row[0]), (String) row[1], (Boolean) row[2]))
                .toList();
    }

    private static List<PassRule> rules(String lines) {
        return lines == null
                ? List.of()
                : Arrays.stream(lines.split("\u001e"))
                        .map(line -> line.split(","))
                        .map(parts -> new PassRule(
                                PassRule.Kind.valueOf(parts[0]),
                                Integer.parseInt(parts[1]),
                                Integer.parseInt(parts[2]),
                                new BigDecimal(parts[3])))
                        .toList();
    }

    void putQuestions(UUID round, List<Question> questions) {
        clear("survey_question", round);
        int overall = questions.stream()
                .filter(Question::overall)
                .mapToInt(Question::number)
                .findFirst()
                .orElseThrow();
        entityManager
                .createNativeQuery(PUT_QUESTIONS)
                .setParameter(1, round)
                .setParameter(2, questions.stream().map(Question::text).collect(Collectors.joining("\u001f")))
                .setParameter(3, overall)
                .executeUpdate();
    }

    void putRules(UUID round, List<PassRule> rules) {
        clear("survey_rule", round);
        if (rules.isEmpty()) {
            return;
        }
        entityManager
                .createNativeQuery(PUT_RULES)
                .setParameter(1, round)
                .setParameter(2, joined(rules.stream().map(PassRule::kind)))
                .setParameter(3, joined(rules.stream().map(PassRule::first)))
                .setParameter(4, joined(rules.stream().map(PassRule::last)))
                .setParameter(5, joined(rules.stream().map(rule -> rule.least().toPlainString())))
                .executeUpdate();
    }

    private void clear(String table, UUID round) {
        entityManager
                .createNativeQuery("delete from " + table + " where round_id = ?1")
                .setParameter(1, round)
                .executeUpdate();
    }

    static String joined(Stream<?> parts) {
        return parts.map(Object::toString).collect(Collectors.joining(","));
    }

    static String joined(Collection<UUID> ids) {
        return joined(ids.stream().distinct());
    }

    static int number(Object stored) {
        return ((Number) stored).intValue();
    }

    static Instant moment(Object stored) {
        return stored == null ? null : ((Timestamp) stored).toInstant();
    }
}
