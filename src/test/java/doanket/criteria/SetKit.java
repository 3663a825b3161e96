package doanket.criteria;

import doanket.identity.Actor;
import doanket.organisation.UnitDirectory;
import doanket.platform.Uuids;
import doanket.testkit.Acting;
import doanket.testkit.Workbooks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Sets of the country with one indicator, a percentage, for tests that decide about them. */
@ApplicationScoped
public class SetKit {

    @Inject
    SetKeeping keeping;

    @Inject
    SetReading reading;

    @Inject
    PlaceKeeping places;

    @Inject
    Scorecards scorecards;

    @Inject
    Acting acting;

    /** A new one, by whoever keeps criteria for the country, who goes on acting. */
    UUID open(String name, LocalDate start, String level) {
        acting.as("quantri");
        var code = "K" + Uuids.next().toString().substring(24).toUpperCase(Locale.ROOT);
        var terms = new SetTerms(code, name, "", SetKind.CRITERIA, start, null, level, true);
        var set = keeping.open(UnitDirectory.COUNTRY, terms);
        load(set, "từ");
        return set;
    }

    /** The same indicator, the more the better ("từ") or the less ("đến"). */
    void load(UUID set, String direction) {
        var book = Workbooks.raw(
                SetBook.heads(Actor.VIETNAMESE).toArray(),
                Workbooks.row("Nhóm", "1", "Cảnh quan"),
                Workbooks.row("", "1.1", "Tỷ lệ hộ trồng hoa", "%", "", direction, "", "tỷ lệ", "0", "100"));
        keeping.load(set, book, keeping.preview(set, book).version());
    }

    UUID share(UUID set) {
        return reading.sheet(set).parts().get(0).lines().get(0).indicator().id();
    }

    void move(UUID set, String unit, String group, LocalDate from) {
        places.move(set, unit, group, from, places.groups(set).seen());
    }

    /** 85% of the month that begins on that day. */
    static Assessment month(UUID unit, UUID indicator, LocalDate start) {
        return new Assessment(
                unit, indicator, start, start.plusMonths(1).minusDays(1), Figure.of(BigDecimal.valueOf(85)), null);
    }

    Result result(UUID indicator, UUID unit, LocalDate day) {
        return scorecards.ofIndicator(indicator, List.of(unit), day).get(unit).result();
    }
}
