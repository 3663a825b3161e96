package doanket.opinion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import doanket.platform.NotFoundException;
import doanket.platform.Uuids;
import doanket.testkit.Acting;
import doanket.testkit.Inside;
import doanket.testkit.Rows;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Places that may be named in a batch, of areas of this test. */
@ExtendWith(ArquillianExtension.class)
class OpinionPlacesIT {

    private static final int MANY = 230;

    @Inject
    Lookups lookups;

    @Inject
    BatchWriting writing;

    @Inject
    OpinionReading reading;

    @Inject
    Inside inside;

    @Inject
    Acting acting;

    private static UUID unit(String code) {
        return UUID.fromString(Rows.text("select id from unit where code = ?", code));
    }

    private long seen(UUID batch) {
        return writing.form(batch).version();
    }

    /** A commune on the map, for which that many villages are founded. */
    private static UUID commune(int villages) {
        var id = Uuids.next();
        var mark = "K" + id.toString().substring(24).toUpperCase(Locale.ROOT);
        Rows.change("""
                insert into unit (id, version, code, name, short_name, name_fold, sort_form, level_code, type_code,
                    protocol_rank, valid_from, attributes)
                select ?, 1, ?, 'Xã ' || cast(? as text), 'Xã', 'xa', 'xa', level_code, type_code, 900, date '2000-01-01', attributes
                from unit where code = 'VS-08'""", id, mark, mark);
        Rows.change("""
                insert into unit (id, version, code, name, short_name, name_fold, sort_form, level_code, type_code,
                    protocol_rank, valid_from, attributes)
                select gen_random_uuid(), 1, cast(? as text) || '-' || n, 'Bản ' || cast(? as text) || ' ' || n, 'Bản', 'ban', 'ban',
                    level_code, type_code, 900, date '2000-01-01', attributes
                from unit, generate_series(1, ?) n
                where code = 'VS-08'""", mark, mark, villages);
        Rows.change("""
                insert into unit_relation (id, version, kind_code, lower_id, upper_id, valid_from)
                select gen_random_uuid(), 1, 'TERRITORY', u.id, ?, date '2000-01-01'
                from unit u
                where u.code like cast(? as text) || '-%'""", id, mark);
        return id;
    }

    @Test
    void allPlacesOfAnAreaAreOffered() {
        acting.as("canbo.xa08");
        var area = commune(MANY);

        var places = inside.transaction(() -> lookups.places(area));

        assertThat(places).hasSize(MANY + 1);
        assertThat(places.get(0).id()).isEqualTo(area);
    }

    /** From the first of July 2024 on the one goes on in the other. */
    private static void merge(UUID gone, UUID after) {
        Rows.change("update unit set valid_to = date '2024-06-30' where id = ?", gone);
        Rows.change(
                "update unit_relation set valid_to = date '2024-06-30' where upper_id = ? or lower_id = ?", gone, gone);
        Rows.change(
                "insert into succession (id, version, predecessor_id, successor_id, kind, decision, on_day, takes_over)"
                        + " values (?, 1, ?, ?, 'MERGED', 'Nghị quyết thử', date '2024-07-01', true)",
                Uuids.next(),
                gone,
                after);
    }

    private static String name(UUID unit) {
        return Rows.text("select name from unit where id = ?", unit);
    }

    private static String village(UUID area) {
        return Rows.text(
                "select u.name from unit u join unit_relation r on r.lower_id = u.id where r.upper_id = ?", area);
    }

    private static BatchDraft draft(int year, long version, String... places) {
        var terms = new BatchTerms("Thử cải cách", "VILLAGE", LocalDate.of(year, 3, 1), LocalDate.of(year, 3, 31));
        var lines = Stream.of(places)
                .map(place -> new TypedLine("ROADS", place, "", "7", "Sửa đường vào bản"))
                .toList();
        return new BatchDraft(terms, lines, version, false);
    }

    @Test
    void anOldBatchNamesWhatIsGoneAndANewOneWhatCameAfter() {
        acting.as("canbo.xa08");
        var gone = commune(1);
        var after = commune(1);
        var batch = writing.start(unit("VS-08.MTTQ"), draft(2024, 0, "VS-08"));
        Rows.change("update opinion_batch set area_unit_id = ? where id = ?", gone, batch);
        Rows.change("update opinion_petition set place_unit_id = ? where batch_id = ?", gone, batch);
        merge(gone, after);

        assertThat(writing.form(batch).kit().places())
                .extracting(Place::name)
                .containsExactlyInAnyOrder(name(gone), name(after), village(after));
        writing.change(batch, draft(2024, seen(batch), name(gone), village(gone), village(after)));
        assertThat(writing.form(batch).lines())
                .extracting(row -> row.said().placeName())
                .containsExactly(name(gone), village(gone), village(after));
        writing.change(batch, draft(2024, seen(batch), name(gone)));
        assertThatThrownBy(() -> writing.change(batch, draft(2025, seen(batch), village(gone))))
                .isInstanceOf(OpinionRefused.class);
        inside.transaction(() -> {
            assertThat(lookups.places(gone))
                    .extracting(Place::name)
                    .containsExactlyInAnyOrder(name(after), village(after));
            return null;
        });
        writing.changeAndClose(batch, draft(2025, seen(batch), name(gone)));
        assertThat(reading.batch(batch).rows().get(0).said().place()).isEqualTo(gone);
    }

    @Test
    void aFormThatIsOlderThanAReformIsTakenByTheUnitAfter() {
        acting.as("canbo.xa08");
        var gone = Uuids.next();
        Rows.change("""
                insert into unit (id, version, code, name, short_name, name_fold, sort_form, level_code, type_code,
                    protocol_rank, valid_from, attributes)
                select ?, 1, 'K' || upper(substr(cast(? as text), 25)), 'Mặt trận xã cũ', 'MTTQ cũ', 'cu', 'cu', level_code,
                    type_code, 900, date '2000-01-01', attributes
                from unit where code = 'VS-08.MTTQ'""", gone, gone);
        assertThatThrownBy(() -> writing.start(gone, draft(2024, 0, "VS-08"))).isInstanceOf(NotFoundException.class);
        merge(gone, unit("VS-08.MTTQ"));

        var batch = writing.start(gone, draft(2024, 0, "VS-08"));

        assertThat(reading.batch(batch).head().unit()).isEqualTo(unit("VS-08.MTTQ"));
    }
}
