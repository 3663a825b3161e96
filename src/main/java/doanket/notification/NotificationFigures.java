package doanket.notification;

import doanket.platform.Figure;
import doanket.platform.FigureSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;

/** How long the queues are: what has happened and was told to nobody yet, and the mail that has not left. */
@ApplicationScoped
class NotificationFigures implements FigureSource {

    private static final String QUEUES = JobWork.MARK + """
            select (select count(*) from happening),
                (select count(*) from happening where due_at <= ?1),
                (select coalesce(extract(epoch from cast(?1 as timestamptz) - min(due_at)), 0)
                    from happening where due_at <= ?1),
                (select count(*) from outbox where state = 'WAITING'),
                (select count(*) from outbox where state = 'DEAD')""";

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    private Clock clock;

    @Override
    public List<Figure> figures() {
        var row = (Object[]) entityManager
                .createNativeQuery(QUEUES)
                .setParameter(1, Timestamp.from(clock.instant()))
                .getSingleResult();
        return List.of(
                gauge("doanket_happenings", "Happenings that nobody was told of yet.", row[0]),
                gauge("doanket_happenings_due", "Those of them whose hour has come.", row[1]),
                gauge("doanket_happenings_oldest_seconds", "For how long the oldest of these has been due.", row[2]),
                gauge("doanket_mail_waiting", "Mail in the outbox.", row[3]),
                gauge("doanket_mail_dead", "Mail that was not delivered and waits for an administrator.", row[4]));
    }

    private static Figure gauge(String name, String help, Object value) {
        return Figure.gauge(name, help, ((Number) value).doubleValue());
    }
}
