package doanket.news;

import doanket.identity.Permission;
import doanket.search.SearchKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** Lets published news be found. */
@ApplicationScoped
class NewsSearchKind implements SearchKind {

    static final String KIND = "news";

    private final KnownCatalogue catalogue;

    protected NewsSearchKind() { // for the CDI proxy
        this(null);
    }

    @Inject
    NewsSearchKind(KnownCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Permission permission() {
        return Permission.NEWS_READ;
    }

    @Override
    public String label(Locale locale) {
        return Words.of(locale, "search.kind");
    }

    @Override
    public String address(UUID id) {
        return "/news/view?id=" + id;
    }

    @Override
    public Map<String, String> categories(Locale locale) {
        boolean english = locale.getLanguage().equals(Locale.ENGLISH.getLanguage());
        var names = new LinkedHashMap<String, String>();
        catalogue
                .categories()
                .forEach(row ->
                        names.put(row.id().toString(), row.choice(english).name()));
        return names;
    }
}
