package doanket.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import doanket.organisation.HoldingsKit;
import doanket.organisation.UnitHeirs;
import doanket.organisation.UnitSuccession;
import doanket.platform.Uuids;
import doanket.testkit.Acting;
import doanket.testkit.Inside;
import doanket.testkit.Offices;
import doanket.testkit.Rows;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A Front is closed: what it leads and keeps of campaigns, criteria, emulation and surveys goes on in the one after it. */
@ExtendWith(ArquillianExtension.class)
class HandedOnIT {

    private static final LocalDate DAY = LocalDate.of(2024, 6, 30);
    private static final Set<String> THINGS = Set.of(
            "Phong trào, cuộc vận động chủ trì",
            "Bộ tiêu chí, số liệu quản lý",
            "Bảng tiêu chí thi đua chưa công nhận kết quả",
            "Đợt lấy ý kiến chủ trì",
            "Phiếu lấy ý kiến chưa niêm yết");
    private static final String BY = "(select id from account order by id limit 1), 'Lê Thị Giao', now()";

    @Inject
    @Any
    Instance<UnitSuccession> successions;

    @Inject
    HoldingsKit holdings;

    @Inject
    Offices offices;

    @Inject
    Acting acting;

    @Inject
    Inside inside;

    private UUID gone;
    private UUID after;

    @BeforeEach
    void closeAnOffice() {
        gone = offices.front("Mặt trận kết thúc");
        after = offices.front("Mặt trận kế thừa");
        Rows.change(
                "update unit set valid_from = ?, valid_to = ? where id = ?",
                Date.valueOf(DAY.minusYears(1)),
                Date.valueOf(DAY),
                gone);
    }

    private UUID campaign(LocalDate end) {
        var id = Uuids.next();
        Rows.change(
                "insert into campaign (id, version, kind, name, aims, contents, lead_unit_id, area_unit_id, starts_on,"
                        + " ends_on, created_at) values (?, 1, 'MOVEMENT', 'Phong trào thử', '', '', ?, ?, '2024-01-01', ?, now())",
                id,
                gone,
                gone,
                Date.valueOf(end));
        return id;
    }

    private UUID set() {
        var id = Uuids.next();
        Rows.change(
                "insert into criteria_set (id, version, code, name, decision, kind, valid_from, owner_unit_id,"
                        + " spared_satisfies) values (?, 1, ?, 'Bộ thử', '', 'CRITERIA', '2024-01-01', ?, true)",
                id,
                "H" + id.toString().substring(24).toUpperCase(Locale.ROOT),
                gone);
        return id;
    }

    private UUID book(String state, String frozen) {
        var id = Uuids.next();
        Rows.change(
                "insert into emulation_book (id, version, owner_unit_id, area_unit_id, year, name, decision, scoring_until,"
                        + " objection_days, step, state, frozen_on, objections_until, created_by, created_name, created_at)"
                        + " values (?, 1, ?, ?, 2024, 'Thi đua thử', '', '2024-11-30', 5, 1, ?, cast(? as date),"
                        + " cast(? as date), " + BY + ")",
                id,
                gone,
                gone,
                state,
                frozen,
                frozen);
        return id;
    }

    private UUID round() {
        var id = Uuids.next();
        Rows.change(
                "insert into survey_round (id, version, lead_unit_id, area_unit_id, name, legal_basis, starts_on, ends_on,"
                        + " lowest, posting_days, least_shown, created_by, created_name, created_at)"
                        + " values (?, 1, ?, ?, 'Đợt thử', '', '2024-05-01', '2024-07-01', 'COMMUNE', 10, 30, " + BY
                        + ")",
                id,
                gone,
                gone);
        return id;
    }

    private UUID tally(UUID round, UUID unit, UUID keeper, UUID verifier) {
        var id = Uuids.next();
        Rows.change(
                "insert into survey_tally (id, version, round_id, unit_id, place_level, keeper_id, verifier_id, state,"
                        + " answers, opinions, reason, saved_name, saved_at, posted_where)"
                        + " values (?, 1, ?, ?, 'COMMUNE', ?, ?, 'DRAFT', '', '', '', '', now(), '')",
                id,
                round,
                unit,
                keeper,
                verifier);
        return id;
    }

    private static String of(String column, String table, UUID id) {
        return Rows.text("select " + column + " from " + table + " where id = ?", id);
    }

    @Test
    void whatGoesOnIsLedAndKeptByTheUnitAfterIt() {
        var running = campaign(DAY.plusDays(1));
        var over = campaign(DAY);
        var set = set();
        var open = book("OPEN", null);
        var done = book("FINAL", "2024-05-01");
        var round = round();
        var counted = tally(round, gone, gone, null);
        var verified = tally(round, after, after, gone);
        acting.asPortal();
        var held = holdings.held(gone).stream()
                .filter(one -> THINGS.contains(one.heading()))
                .toList();
        assertThat(held).hasSize(THINGS.size()).allMatch(one -> one.of(gone) == 1);

        inside.transaction(() -> successions.stream()
                .mapToInt(one -> one.pass(new UnitHeirs(Map.of(gone, after)), 100))
                .sum());

        var heir = after.toString();
        assertThat(of("lead_unit_id", "campaign", running)).isEqualTo(heir);
        assertThat(of("area_unit_id", "campaign", running)).isEqualTo(heir);
        assertThat(of("lead_unit_id", "campaign", over)).isEqualTo(gone.toString());
        assertThat(of("owner_unit_id", "criteria_set", set)).isEqualTo(heir);
        assertThat(of("owner_unit_id", "emulation_book", open)).isEqualTo(heir);
        assertThat(of("owner_unit_id", "emulation_book", done)).isEqualTo(gone.toString());
        assertThat(of("lead_unit_id", "survey_round", round)).isEqualTo(heir);
        assertThat(of("keeper_id", "survey_tally", counted)).isEqualTo(heir);
        assertThat(of("verifier_id", "survey_tally", verified))
                .as("nobody verifies what he has counted")
                .isEqualTo(gone.toString());
    }
}
