package doanket.meeting;

import doanket.identity.Permission;
import doanket.search.SearchKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** Lets announced meetings be found. */
@ApplicationScoped
class MeetingSearchKind implements SearchKind {

    static final String KIND = "meeting";

    private final Kinds kinds;

    protected MeetingSearchKind() { // for the CDI proxy
        this(null);
    }

    @Inject
    MeetingSearchKind(Kinds kinds) {
        this.kinds = kinds;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Permission permission() {
        return Permission.MEETING_READ;
    }

    @Override
    public String label(Locale locale) {
        return Words.of(locale, "search.kind");
    }

    @Override
    public String address(UUID id) {
        return "/meeting/view?id=" + id;
    }

    @Override
    public Map<String, String> categories(Locale locale) {
        return kinds.names(locale);
    }
}
