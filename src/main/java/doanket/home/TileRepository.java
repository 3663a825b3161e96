package doanket.home;

import doanket.platform.PortalJson;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Asks the questions of all tiles at once. */
@ApplicationScoped
class TileRepository {

    private static final Pattern PLACE = Pattern.compile("\\?(\\d+)");

    @PersistenceContext
    EntityManager entityManager;

    /** One statement; none where there is no question. */
    TileAnswers answers(List<TileQuestion> questions) {
        if (questions.isEmpty()) {
            return new TileAnswers(Map.of());
        }
        var values = new ArrayList<Object>();
        var query = entityManager.createNativeQuery(statement(questions, values));
        for (int i = 0; i < values.size(); i++) {
            query.setParameter(i + 1, values.get(i));
        }
        List<?> found = query.getResultList();
        var rows = new LinkedHashMap<String, List<TileAnswer>>();
        for (var row : found) {
            var columns = (Object[]) row;
            var key = questions.get(((Number) columns[0]).intValue()).key();
            rows.computeIfAbsent(key, any -> new ArrayList<>()).add(answer((String) columns[2]));
        }
        return new TileAnswers(rows);
    }

    /** Each question a branch, its places moved behind those of the branches before; the values are added in that order. */
    static String statement(List<TileQuestion> questions, List<Object> values) {
        var branches = new ArrayList<String>();
        for (int i = 0; i < questions.size(); i++) {
            int before = values.size();
            var sql = PLACE.matcher(questions.get(i).sql())
                    .replaceAll(place -> "?" + (before + Integer.parseInt(place.group(1))));
            branches.add("select " + i + " as question, row_number() over () as line, cast(to_jsonb(q) as text) from ("
                    + sql + ") q");
            values.addAll(questions.get(i).values());
        }
        return branches.stream().collect(Collectors.joining("\nunion all\n", "", "\norder by 1, 2"));
    }

    private static TileAnswer answer(String row) {
        return new TileAnswer(PortalJson.object(row));
    }
}
