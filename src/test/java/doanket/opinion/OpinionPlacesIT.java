package doanket.opinion;

import static org.assertj.core.api.Assertions.assertThat;

import doanket.platform.Uuids;
import doanket.testkit.Acting;
import doanket.testkit.Inside;
import doanket.testkit.Rows;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.UUID;
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
    Inside inside;

    @Inject
    Acting acting;

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
}
