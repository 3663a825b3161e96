package doanket.meeting;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The kinds of meetings of the installation, remembered for a while. */
@ApplicationScoped
class Kinds {

    private static final Duration FRESH = Duration.ofSeconds(30);

    private final LoadingCache<Boolean, List<KindRow>> known;

    protected Kinds() { // for the CDI proxy
        this(null);
    }

    @Inject
    Kinds(KindRepository kinds) {
        this.known = Caffeine.newBuilder().expireAfterWrite(FRESH).build(any -> kinds.all());
    }

    void forget() {
        known.invalidateAll();
    }

    /** One kind; the list is in its own order. */
    record KindRow(String code, String nameVi, String nameEn, boolean open) {

        String name(Locale locale) {
            return locale.getLanguage().equals("en") ? nameEn : nameVi;
        }
    }

    String name(String code, Locale locale) {
        return known.get(Boolean.TRUE).stream()
                .filter(row -> row.code().equals(code))
                .map(row -> row.name(locale))
                .findFirst()
                .orElse("");
    }

    /** Also a closed one, since an older meeting keeps its kind. */
    boolean isThere(String code) {
        return known.get(Boolean.TRUE).stream().anyMatch(row -> row.code().equals(code));
    }

    List<CodeChoice> open(Locale locale) {
        return known.get(Boolean.TRUE).stream()
                .filter(KindRow::open)
                .map(row -> new CodeChoice(row.code(), row.name(locale)))
                .toList();
    }

    /** All of them, by code. */
    Map<String, String> names(Locale locale) {
        var names = new LinkedHashMap<String, String>();
        known.get(Boolean.TRUE).forEach(row -> names.put(row.code(), row.name(locale)));
        return names;
    }
}
