package doanket.identity;

import doanket.platform.Figure;
import doanket.platform.FigureSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;

/** How many browsers are signed in, on all nodes; not whose they are. */
@ApplicationScoped
class SessionFigures implements FigureSource {

    private static final String OPEN = """
            /* job */ select count(*)
            from device_session
            where ends_at > ?1
            and last_seen_at > ?2""";

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    private Clock clock;

    @Override
    public List<Figure> figures() {
        var now = clock.instant();
        var open = (Number) entityManager
                .createNativeQuery(OPEN)
                .setParameter(1, Timestamp.from(now))
                .setParameter(2, Timestamp.from(now.minus(DeviceSession.IDLE)))
                .getSingleResult();
        return List.of(Figure.gauge(
                "doanket_sessions_open", "Browsers that are signed in, on all nodes.", open.doubleValue()));
    }
}
