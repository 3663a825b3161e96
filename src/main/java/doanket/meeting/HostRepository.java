package doanket.meeting;

import doanket.platform.Choice;
import doanket.platform.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;

/** Units that hold meetings the current reader may open. */
@ApplicationScoped
class HostRepository {

    private static final int MOST = 100;
    private static final int MOST_INVITED = 300;

    private static final String HOSTS = """
            select u.id, u.name
            from unit u
            where u.id in (select m.host_id from meeting m where %s)
            order by u.protocol_rank, u.sort_form, u.id
            limit %d""".formatted(Readers.READABLE, MOST);

    private static final String WITH_INVITED = """
            select u.id, u.name
            from unit u
            where u.id in (
                select m.host_id from meeting m where %1$s
                union
                select i.unit_id from meeting m join meeting_invitation i on i.meeting_id = m.id where %1$s)
            order by u.protocol_rank, u.sort_form, u.id
            limit %2$d""".formatted(Readers.READABLE, MOST_INVITED);

    private final Readers readers;

    @PersistenceContext
    EntityManager entityManager;

    protected HostRepository() { // for the CDI proxy
        this(null);
    }

    @Inject
    HostRepository(Readers readers) {
        this.readers = readers;
    }

    List<Choice> choices() {
        return choices(HOSTS);
    }

    List<Choice> withInvited() {
        return choices(WITH_INVITED);
    }

    private List<Choice> choices(String sql) {
        return Sql.rows(readers.bind(entityManager.createNativeQuery(sql)))
                .map(row -> new Choice((UUID) row[0], (String) row[1]))
                .toList();
    }
}
