package doanket.paper;

import doanket.platform.NotFoundException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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

    protected PaperForms() { // for the CDI proxy
        this(null, null);
    }

    @Inject
    PaperForms(PaperRepository papers, PaperCatalogue catalogue) {
        this.papers = papers;
        this.catalogue = catalogue;
    }

    /** By what was said for the unit, else by its type. One statement. Refuses an unknown unit as "not found". */
    public PaperForm formOf(UUID unit) {
        var row = papers.form(unit).orElseThrow(NotFoundException::new);
        return new PaperForm(
                unit,
                family((String) row[0]),
                (String) row[1],
                ((String) row[2]).lines().toList(),
                (String) row[3],
                (String) row[4],
                (String) row[5]);
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
