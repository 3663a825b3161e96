package doanket.organisation;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.List;

/** Grows a statement by what is asked for only; each {@code ?} is numbered and takes the next value. */
final class Conditions {

    private final StringBuilder sql = new StringBuilder();
    private final List<Object> values = new ArrayList<>();

    Conditions and(String part, Object... itsValues) {
        var next = List.of(itsValues).iterator();
        var pieces = part.split("\\?", -1);
        sql.append(pieces[0]);
        for (int at = 1; at < pieces.length; at++) {
            values.add(next.next());
            sql.append('?').append(values.size()).append(pieces[at]);
        }
        sql.append('\n');
        return this;
    }

    Query query(EntityManager entityManager, String beginning) {
        var query = entityManager.createNativeQuery(beginning + sql);
        for (int at = 0; at < values.size(); at++) {
            query.setParameter(at + 1, values.get(at));
        }
        return query;
    }
}
