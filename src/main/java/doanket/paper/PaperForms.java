package doanket.paper;

import doanket.platform.NotFoundException;
import doanket.platform.VietnamTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** What the papers of a unit look like, and the types and ways of signing to choose from. No secret to anybody signed in. */
@ApplicationScoped
public class PaperForms {

    private static final Locale VIETNAMESE = new Locale("vi");

    private final PaperRepository papers;
    private final PaperCatalogue catalogue;

    private final Clock clock;

    protected PaperForms() { // for the CDI proxy
        this(null, null, null);
    }

    @Inject
    PaperForms(PaperRepository papers, PaperCatalogue catalogue, Clock clock) {
        this.papers = papers;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /** Today's. By what was said for the unit, else by its type. One statement. Refuses an unknown unit as "not found". */
    public PaperForm formOf(UUID unit) {
        return formOf(unit, VietnamTime.day(clock.instant()));
    }

    /** The same with the names and the place of that day, as far as nothing was said for the unit. */
    public PaperForm formOf(UUID unit, LocalDate day) {
        return formOf(unit, headOf(unit, day));
    }

    /** With a head that was kept. */
    public PaperForm formOf(UUID unit, Letterhead head) {
        return new PaperForm(
                unit,
                family(head.family()),
                head.parentLine(),
                head.issuerLines().lines().toList(),
                head.symbol(),
                head.place(),
                head.archive());
    }

    /** What is to be kept of a paper that is issued on that day. One statement. Refuses an unknown unit as "not found". */
    public Letterhead headOf(UUID unit, LocalDate day) {
        var row = papers.form(unit, day).orElseThrow(NotFoundException::new);
        return new Letterhead(
                (String) row[0], (String) row[1], (String) row[2], (String) row[3], (String) row[4], (String) row[5]);
    }

    /** All of them, in their order. */
    public List<PaperFamily> families(Locale locale) {
        return catalogue.families(locale);
    }

    public List<PaperType> types(String family, Locale locale) {
        return catalogue.types(family, locale);
    }

    public Optional<PaperType> type(String family, String code, Locale locale) {
        return types(family, locale).stream()
                .filter(type -> type.code().equals(code))
                .findFirst();
    }

    public List<SignForm> signForms(String family, Locale locale) {
        return catalogue.signForms(family, locale);
    }

    private PaperFamily family(String code) {
        return catalogue.families(VIETNAMESE).stream()
                .filter(family -> family.code().equals(code))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }
}
