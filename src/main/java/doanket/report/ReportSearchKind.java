package doanket.report;

import doanket.identity.Permission;
import doanket.search.SearchKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.UUID;

/** Lets reports be found. */
@ApplicationScoped
class ReportSearchKind implements SearchKind {

    static final String KIND = "report";

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
        return Words.of(locale, "search.report");
    }

    @Override
    public String address(UUID id) {
        return ReportNotices.VIEW + id;
    }
}
