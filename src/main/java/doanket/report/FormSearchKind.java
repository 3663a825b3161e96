package doanket.report;

import doanket.identity.Permission;
import doanket.search.SearchKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.UUID;

/** Lets forms of reports be found, in the register of all that is asked. */
@ApplicationScoped
class FormSearchKind implements SearchKind {

    static final String KIND = "reportform";

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Permission permission() {
        return Permission.REPORT_READ;
    }

    @Override
    public String label(Locale locale) {
        return Words.of(locale, "search.form");
    }

    @Override
    public String address(UUID id) {
        return "/report/forms#f-" + id;
    }
}
