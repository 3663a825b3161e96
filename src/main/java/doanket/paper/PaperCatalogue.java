package doanket.paper;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import doanket.platform.PortalJson;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Families, types and ways of signing, remembered for a while: every paper asks for them, and they change once a year. */
@ApplicationScoped
class PaperCatalogue {

    private static final Duration FRESH = Duration.ofSeconds(30);

    private record Named<T>(String family, T vietnamese, T english) {

        T in(Locale locale) {
            return locale.getLanguage().equals("en") ? english : vietnamese;
        }
    }

    private record Known(
            List<Named<PaperFamily>> families, List<Named<PaperType>> types, List<Named<SignForm>> signForms) {}

    private final PaperRepository papers;
    private final LoadingCache<Boolean, Known> known;

    protected PaperCatalogue() { // for the CDI proxy
        this(null);
    }

    @Inject
    PaperCatalogue(PaperRepository papers) {
        this.papers = papers;
        this.known = Caffeine.newBuilder().expireAfterWrite(FRESH).build(any -> load());
    }

    List<PaperFamily> families(Locale locale) {
        return all(known.get(Boolean.TRUE).families(), locale).toList();
    }

    List<PaperType> types(String family, Locale locale) {
        return of(family, known.get(Boolean.TRUE).types(), locale);
    }

    List<SignForm> signForms(String family, Locale locale) {
        return of(family, known.get(Boolean.TRUE).signForms(), locale);
    }

    void forget() {
        known.invalidateAll();
    }

    private static <T> Stream<T> all(List<Named<T>> named, Locale locale) {
        return named.stream().map(one -> one.in(locale));
    }

    private static <T> List<T> of(String family, List<Named<T>> named, Locale locale) {
        return all(named.stream().filter(one -> one.family().equals(family)).toList(), locale)
                .toList();
    }

    private Known load() {
        var families = new ArrayList<Named<PaperFamily>>();
        var types = new ArrayList<Named<PaperType>>();
        var signForms = new ArrayList<Named<SignForm>>();
        papers.catalogue().forEach(row -> {
            var entry = entry((String) row[1]);
            switch ((String) row[0]) {
                case "FAMILY" -> families.add(family(entry));
                case "TYPE" -> types.add(type(entry));
                default -> signForms.add(signForm(entry));
            }
        });
        return new Known(families, types, signForms);
    }

    private static JsonObject entry(String row) {
        return PortalJson.object(row);
    }

    private static Named<PaperFamily> family(JsonObject entry) {
        var layout = new PaperLayout(
                entry.getString("right_lines").lines().toList(),
                entry.getString("star"),
                entry.getString("number_label"),
                entry.getString("end_mark"),
                entry.getString("recipient_end"),
                entry.getBoolean("purposes_short"),
                PaperMargins.of(numbers(entry, "margins")),
                PaperSizes.of(numbers(entry, "sizes")));
        return new Named<>(entry.getString("code"), family(entry, "name_vi", layout), family(entry, "name_en", layout));
    }

    private static PaperFamily family(JsonObject entry, String name, PaperLayout layout) {
        return new PaperFamily(
                entry.getString("code"),
                entry.getString(name),
                layout,
                List.of(entry.getString("clause_styles").split(" ")),
                entry.getString("number_pattern"),
                entry.getString("letter_pattern"),
                entry.getBoolean("per_term"));
    }

    private static Named<PaperType> type(JsonObject entry) {
        return new Named<>(entry.getString("family_code"), type(entry, "name_vi"), type(entry, "name_en"));
    }

    private static PaperType type(JsonObject entry, String name) {
        return new PaperType(
                entry.getString("family_code"),
                entry.getString("code"),
                entry.getString(name),
                entry.getString("abbreviation"),
                entry.getBoolean("heading"));
    }

    private static Named<SignForm> signForm(JsonObject entry) {
        return new Named<>(entry.getString("family_code"), signForm(entry, "label_vi"), signForm(entry, "label_en"));
    }

    private static SignForm signForm(JsonObject entry, String label) {
        return new SignForm(
                entry.getString("family_code"),
                entry.getString("code"),
                entry.getString("printed"),
                entry.getString(label));
    }

    private static List<Integer> numbers(JsonObject entry, String column) {
        return entry.getJsonArray(column).getValuesAs(JsonNumber::intValue);
    }
}
