package doanket.directive;

import doanket.identity.Permission;
import doanket.search.SearchKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** Lets issued papers be found. */
@ApplicationScoped
class DirectiveSearchKind implements SearchKind {

    static final String KIND = "document";

    private final PaperNames names;

    protected DirectiveSearchKind() { // for the CDI proxy
        this(null);
    }

    @Inject
    DirectiveSearchKind(PaperNames names) {
        this.names = names;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Permission permission() {
        return Permission.DOCUMENT_READ;
    }

    @Override
    public String label(Locale locale) {
        return Words.of(locale, "search.kind");
    }

    @Override
    public String address(UUID id) {
        return "/directive/view?id=" + id;
    }

    @Override
    public Map<String, String> categories(Locale locale) {
        var types = new LinkedHashMap<String, String>();
        names.everyType(locale).forEach(type -> types.put(type.code(), type.name()));
        return types;
    }
}
