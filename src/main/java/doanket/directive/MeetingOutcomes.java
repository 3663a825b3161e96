package doanket.directive;

import doanket.identity.Actor;
import doanket.identity.Permission;
import doanket.meeting.Outcome;
import doanket.meeting.OutcomeSource;
import doanket.platform.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;

/** The papers that came of a meeting, as far as the current reader may open them. One statement. */
@ApplicationScoped
class MeetingOutcomes implements OutcomeSource {

    private static final String OF_MEETING = """
            select d.id, coalesce(t.%s, d.type_code), coalesce(d.code, ''), d.excerpt, d.state
            from document d
            left join paper_type t on t.family_code = d.family_code and t.code = d.type_code
            where d.meeting_id = ?7
            and %s
            order by d.changed_at""";

    private final Readers readers;
    private final Actor actor;

    @PersistenceContext
    EntityManager entityManager;

    protected MeetingOutcomes() { // for the CDI proxy
        this(null, null);
    }

    @Inject
    MeetingOutcomes(Readers readers, Actor actor) {
        this.readers = readers;
        this.actor = actor;
    }

    @Override
    public List<Outcome> of(UUID meeting) {
        if (!actor.holds(Permission.DOCUMENT_READ)) {
            return List.of();
        }
        var name = actor.locale().getLanguage().equals("en") ? "name_en" : "name_vi";
        var query = readers.bindOpen(entityManager.createNativeQuery(OF_MEETING.formatted(name, Readers.OPEN)));
        return Sql.rows(query.setParameter(7, meeting)).map(this::outcome).toList();
    }

    private Outcome outcome(Object[] row) {
        var number = ((String) row[2]).isEmpty() ? "" : " " + row[2];
        return new Outcome(
                (UUID) row[0],
                row[1] + number + " " + row[3],
                Words.of(actor.locale(), "state." + row[4]),
                "/directive/view?id=" + row[0]);
    }
}
