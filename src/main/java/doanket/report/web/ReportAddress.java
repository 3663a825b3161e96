package doanket.report.web;

import doanket.platform.TypedDay;
import doanket.report.ReportRefused;
import doanket.web.FormFields;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;

/** What comes in with an address or a form of a page of reports. */
final class ReportAddress {

    private ReportAddress() {}

    /** Null for none; refuses what is no day. */
    static LocalDate day(HttpServletRequest request, String name) {
        var typed = FormFields.text(request, name);
        if (TypedDay.isBad(typed)) {
            throw ReportRefused.dayBad(typed);
        }
        return TypedDay.of(typed);
    }
}
