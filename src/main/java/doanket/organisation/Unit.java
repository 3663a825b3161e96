package doanket.organisation;

import static java.util.Objects.requireNonNull;

import doanket.platform.AggregateRoot;
import doanket.platform.Uuids;
import doanket.platform.VietnameseText;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * A place or a body of the political system. It is founded on a day with a code that it keeps for life, is renamed and
 * described as things change, and is closed on a last day; a closed unit stays readable and is never removed.
 */
@Entity
@Table(name = "unit")
class Unit extends AggregateRoot {

    @Column(name = "code", nullable = false)
    private String code;

    @Column(name = "name", nullable = false)
    private String name;

    @Column(name = "short_name", nullable = false)
    private String shortName;

    @Column(name = "name_fold", nullable = false)
    private String nameFold;

    @Column(name = "sort_form", nullable = false)
    private String sortForm;

    @Column(name = "level_code", nullable = false)
    private String levelCode;

    @Column(name = "type_code", nullable = false)
    private String typeCode;

    @Column(name = "local_noun")
    private String localNoun;

    @Column(name = "protocol_rank", nullable = false)
    private int protocolRank;

    @Embedded
    private Period period;

    @Convert(converter = AttributesConverter.class)
    @Column(name = "attributes", nullable = false)
    private Map<String, String> attributes;

    protected Unit() {} // for JPA

    Unit(NewUnit founded) {
        this(Uuids.next(), founded);
    }

    /** With a key that was given out before. */
    Unit(UUID id, NewUnit founded) {
        super(id);
        code = Wording.code(founded.code());
        levelCode = requireNonNull(founded.level());
        typeCode = requireNonNull(founded.type());
        period = new Period(founded.from(), null);
        call(founded.name(), founded.shortName());
        describe(founded.facts());
    }

    /** Gives a new name from now on; without a short name the name stands for it. */
    final void call(String newName, String newShortName) {
        var full = Wording.name(newName);
        var brief = Wording.nameOrNothing(newShortName);
        name = full;
        shortName = brief == null ? full : brief;
        nameFold = VietnameseText.fold(name + " " + shortName);
        sortForm = VietnameseText.sortForm(name);
    }

    final void describe(UnitFacts facts) {
        var noun = Wording.nameOrNothing(facts.localNoun());
        var kept = new HashMap<String, String>();
        facts.attributes().forEach((key, value) -> {
            if (Wording.nameOrNothing(value) != null) {
                kept.put(Wording.name(key), fact(key, Wording.name(value)));
            }
        });
        localNoun = noun;
        protocolRank = facts.protocolRank();
        attributes = kept;
    }

    private static String fact(String key, String value) {
        return key.equals(UnitAttribute.AREA) ? SquareKilometres.of(value) : value;
    }

    /** A commune has become a ward, a province a city: the code stays. */
    void reclassify(String newType, String newLevel) {
        typeCode = requireNonNull(newType);
        levelCode = requireNonNull(newLevel);
    }

    void close(LocalDate lastDay) {
        if (lastDay == null) {
            throw OrganisationRefused.lastDayMissing();
        }
        if (period.to() != null) {
            throw OrganisationRefused.unitClosed(name, period.to());
        }
        if (lastDay.isBefore(period.from())) {
            throw OrganisationRefused.closedBeforeFounded(name, period.from());
        }
        period = period.until(lastDay);
    }

    /** It goes on: what was to close it is undone before its day. */
    void goOn() {
        period = period.until(null);
    }

    /** Refuses what was changed on the ground of an older state than the present one. */
    void expect(long seen) {
        if (seen != version()) {
            throw new OptimisticLockException(this);
        }
    }

    /** Refuses a relation or a post that would begin before the unit or outlive it. */
    void contains(Period other) {
        if (!period.covers(other)) {
            throw OrganisationRefused.outsideUnit(name);
        }
    }

    UUID unitId() {
        return id();
    }

    String name() {
        return name;
    }

    String shortName() {
        return shortName;
    }

    String code() {
        return code;
    }

    String nameFold() {
        return nameFold;
    }

    String sortForm() {
        return sortForm;
    }

    String levelCode() {
        return levelCode;
    }

    UnitFacts facts() {
        return new UnitFacts(localNoun, protocolRank, attributes);
    }

    long seen() {
        return version();
    }

    String typeCode() {
        return typeCode;
    }

    Period period() {
        return period;
    }

    Map<String, String> attributes() {
        return Map.copyOf(attributes);
    }
}
