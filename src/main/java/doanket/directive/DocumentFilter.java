package doanket.directive;

import doanket.platform.Sql;
import doanket.platform.VietnameseText;
import jakarta.persistence.Query;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The conditions of a list, with their places from ?5 on. */
final class DocumentFilter {

    private static final int FIRST = 5;
    private static final int MOST_WORDS = 12;

    private final List<Object> values = new ArrayList<>();
    private final DocumentQuery wanted;
    private final StringBuilder where = new StringBuilder();

    DocumentFilter(DocumentQuery wanted) {
        this.wanted = wanted;
        box();
        equal("d.type_code = %s", wanted.type());
        equal("d.issuer_id = %s", wanted.issuer());
        day("d.issued_on >= %s", wanted.from());
        day("d.issued_on <= %s", wanted.to());
        VietnameseText.syllables(wanted.words() == null ? "" : wanted.words()).stream()
                .limit(MOST_WORDS)
                .forEach(word -> equal("d.fold like %s", "%" + word + "%"));
        PageKey.read(wanted.after()).ifPresent(this::after);
    }

    private void box() {
        switch (wanted.box()) {
            case IN ->
                and("exists (select 1 from document_recipient here where here.document_id = d.id"
                        + " and here.unit_id = any (cast(string_to_array(?4, ',') as uuid[])))");
            case CONFIRM ->
                and("exists (select 1 from document_recipient here where here.document_id = d.id"
                        + " and here.unit_id = any (cast(string_to_array(?4, ',') as uuid[]))"
                        + " and here.received_at is null and here.due_on is not null)");
            case OUT -> and("d.issuer_id = any (cast(string_to_array(?4, ',') as uuid[]))");
            case DRAFTS -> and("d.state in ('DRAFT', 'RETURNED')");
            case REVIEW -> and("d.state = 'FOR_REVIEW'");
            case SIGNED -> and("d.state = 'SIGNED'");
            case ALL -> {
                // Whatever may be read.
            }
        }
    }

    private void after(PageKey key) {
        if (wanted.box().isWork() == (key.day() == null)) {
            and(
                    key.day() == null
                            ? "(d.changed_at, d.id) < (%s, %s)"
                                    .formatted(place(Timestamp.from(key.moment())), place(key.id()))
                            : "(d.issued_on, d.id) < (%s, %s)"
                                    .formatted(place(Date.valueOf(key.day())), place(key.id())));
        }
    }

    private void equal(String condition, Object value) {
        if (value != null && !value.toString().isBlank()) {
            and(condition.formatted(place(value)));
        }
    }

    private void day(String condition, LocalDate day) {
        if (day != null) {
            and(condition.formatted(place(Date.valueOf(day))));
        }
    }

    private void and(String condition) {
        where.append(" and ").append(condition).append('\n');
    }

    private String place(Object value) {
        values.add(value);
        return "?" + (values.size() + FIRST - 1);
    }

    String where() {
        return where.toString();
    }

    String order() {
        return wanted.box().isWork()
                ? " order by d.changed_at desc, d.id desc"
                : " order by d.issued_on desc, d.id desc";
    }

    Query bind(Query query, List<UUID> ownUnits) {
        query.setParameter(4, Sql.joined(ownUnits));
        for (int i = 0; i < values.size(); i++) {
            query.setParameter(i + FIRST, values.get(i));
        }
        return query;
    }
}
