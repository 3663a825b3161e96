package doanket.report.web;

import doanket.platform.NotFoundException;
import doanket.platform.TypedDay;
import doanket.platform.Uuids;
import doanket.report.ReportRefused;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What comes in with an address or a form of a page of reports. */
final class ReportAddress {

    private static final Set<String> DONE = Set.of(
            "saved",
            "sent",
            "approved",
            "returned",
            "gathered",
            "locked",
            "correcting",
            "wanted",
            "sampled",
            "judged",
            "made",
            "changed",
            "ended",
            "opened",
            "proven");

    private ReportAddress() {}

    /** An identifier, or null; where an object is asked for, null is as unknown as a wrong one. */
    static UUID id(String text) {
        return Uuids.parse(text).orElse(null);
    }

    static UUID id(HttpServletRequest request, String name) {
        return Uuids.parse(request.getParameter(name)).orElseThrow(NotFoundException::new);
    }

    static String text(HttpServletRequest request, String name) {
        var text = request.getParameter(name);
        return text == null ? "" : text.strip();
    }

    static List<String> all(HttpServletRequest request, String name) {
        var values = request.getParameterValues(name);
        return values == null ? List.of() : Arrays.asList(values);
    }

    static String at(List<String> values, int place) {
        return place < values.size() ? values.get(place) : "";
    }

    /** Null for none; refuses what is no day. */
    static LocalDate day(HttpServletRequest request, String name) {
        var typed = text(request, name);
        if (TypedDay.isBad(typed)) {
            throw ReportRefused.dayBad(typed);
        }
        return TypedDay.of(typed);
    }

    /** Minus one for what is no count. */
    static int count(String typed) {
        return typed.matches("\\d{1,6}") ? Integer.parseInt(typed) : -1;
    }

    /** What a page says after it has come back from something done; the address carries it, so it must be one that is known. */
    static String doneKey(String done) {
        return done != null && DONE.contains(done) ? "done." + done : null;
    }
}
