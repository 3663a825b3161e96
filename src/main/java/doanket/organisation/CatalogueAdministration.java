package doanket.organisation;

import doanket.identity.Actor;
import doanket.identity.Allowed;
import doanket.identity.Deeds;
import doanket.identity.Permission;
import doanket.platform.Change;
import doanket.platform.VietnamTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The words of the political system: added, corrected and retired as the law moves; a code is never used again. */
@ApplicationScoped
@Transactional
public class CatalogueAdministration {

    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]{1,39}");

    private final CatalogueWordRepository words;
    private final Deeds deeds;
    private final Clock clock;

    protected CatalogueAdministration() { // for the CDI proxy
        this(null, null, null);
    }

    @Inject
    CatalogueAdministration(CatalogueWordRepository words, Deeds deeds, Clock clock) {
        this.words = words;
        this.deeds = deeds;
        this.clock = clock;
    }

    /** All entries, retired ones last. */
    @Allowed(Permission.CATALOGUE_MANAGE)
    public List<CatalogueWord> words(CatalogueKind kind) {
        return words.all(kind);
    }

    /** How many units, relations or posts of today, or to come, have that entry, and keep it when it is retired. */
    @Allowed(Permission.CATALOGUE_MANAGE)
    public long uses(CatalogueKind kind, String code) {
        return words.uses(kind, code, today());
    }

    /** Refuses a code in use or of the wrong shape, and an empty name. */
    @Allowed(Permission.CATALOGUE_MANAGE)
    public void add(CatalogueKind kind, CatalogueWord wanted) {
        var word = sound(wanted);
        if (!CODE.matcher(word.code()).matches()) {
            throw OrganisationRefused.entryCodeShape();
        }
        if (words.isTaken(kind, word.code())) {
            throw OrganisationRefused.entryCodeTaken(word.code());
        }
        words.add(kind, word);
        record("added", kind, word);
    }

    /** Corrects names, order and dates; the code stays. Refuses an empty name, and what somebody else changed meanwhile. */
    @Allowed(Permission.CATALOGUE_MANAGE)
    public void correct(CatalogueKind kind, CatalogueWord wanted) {
        var word = sound(wanted);
        var before = words.all(kind).stream()
                .filter(known -> known.code().equals(word.code()))
                .findFirst();
        expect(words.correct(kind, word), kind, word);
        deeds.write(
                "catalogue.corrected",
                null,
                null,
                named(kind) + " " + word.code() + ": "
                        + before.map(known -> told(known, word)).orElse(""));
    }

    /** The entry, as it was read, is no longer to be chosen from today on; where it was chosen it stays. */
    @Allowed(Permission.CATALOGUE_MANAGE)
    public void retire(CatalogueKind kind, CatalogueWord word) {
        expect(words.retire(kind, word, today().minusDays(1)), kind, word);
        record("retired", kind, word);
    }

    private static String told(CatalogueWord before, CatalogueWord after) {
        return Change.of(before.nameVi(), after.nameVi())
                .and(before.nameEn(), after.nameEn())
                .and(before.shortVi(), after.shortVi())
                .and("thứ tự", before.rank(), after.rank())
                .and("từ ngày", before.from(), after.from())
                .and("đến ngày", before.to(), after.to())
                .toString();
    }

    private void record(String verb, CatalogueKind kind, CatalogueWord word) {
        deeds.write("catalogue." + verb, null, null, named(kind) + " " + word.code() + ", " + word.nameVi());
    }

    /** As people read it in the log. */
    private static String named(CatalogueKind kind) {
        return Words.of(Actor.VIETNAMESE, "catalogue." + kind.name().toLowerCase(Locale.ROOT));
    }

    private void expect(boolean done, CatalogueKind kind, CatalogueWord word) {
        if (done) {
            return;
        }
        if (!words.isTaken(kind, word.code())) {
            throw OrganisationRefused.notInCatalogue();
        }
        throw new OptimisticLockException(word);
    }

    private CatalogueWord sound(CatalogueWord typed) {
        var from = typed.from() == null ? today() : typed.from();
        var period = new Period(from, typed.to());
        var nameVi = Wording.name(typed.nameVi());
        var nameEn = Wording.nameOrNothing(typed.nameEn());
        var shortVi = Wording.nameOrNothing(typed.shortVi());
        return new CatalogueWord(
                typed.code() == null ? "" : typed.code().strip().toUpperCase(Locale.ROOT),
                nameVi,
                nameEn == null ? nameVi : nameEn,
                typed.rank(),
                shortVi == null ? nameVi : shortVi,
                Wording.nameOrNothing(typed.unitType()),
                typed.territorial(),
                period.from(),
                period.to(),
                typed.seen());
    }

    private LocalDate today() {
        return VietnamTime.day(clock.instant());
    }
}
