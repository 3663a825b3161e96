package doanket.report.web;

import doanket.platform.TypedDay;
import doanket.platform.Uuids;
import doanket.report.ReportRefused;
import doanket.web.FormFields;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.UUID;

/** What comes in with an address or a form of a page of reports. */
final class ReportAddress {

    private ReportAddress() {}

    /** An identifier, or null; where an object is asked for, null is as unknown as a wrong one. */
    static UUID id(String text) {
        return Uuids.parse(text).orElse(null);
    }

    /** Null for none; refuses what is no day. */
    static LocalDate day(HttpServletRequest request, String name) {
        var typed = FormFields.text(request, name);
        if (TypedDay.isBad(typed)) {
            throw ReportRefused.dayBad(typed);
        }
        return TypedDay.of(typed);
    }
}
