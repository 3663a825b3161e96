package doanket.report.web;

import doanket.platform.BusinessException;
import doanket.platform.Uuids;
import doanket.report.AskedIndicator;
import doanket.report.AskedSection;
import doanket.report.AskedUnits;
import doanket.report.FormCare;
import doanket.report.FormContent;
import doanket.report.FormReading;
import doanket.report.FormTerms;
import doanket.report.FormTimes;
import doanket.report.FormWriting;
import doanket.report.PeriodKind;
import doanket.report.PeriodSpan;
import doanket.report.ReportRefused;
import doanket.web.FormFields;
import doanket.web.FormRefusal;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** Makes, changes and ends a form, and opens a period of it: field {@code do} says which. */
@WebServlet("/report/form-save")
public class ReportFormServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient FormWriting writing;

    @Inject
    private transient FormReading reading;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        var id = FormFields.id(request, "id");
        try {
            response.sendRedirect(
                    switch (FormFields.text(request, "do")) {
                        case "open" -> open(id, request);
                        case "end" -> end(id, request);
                        default -> save(id, request);
                    });
        } catch (BusinessException refused) {
            FormRefusal.show(request, response, refused, "/report/form.xhtml");
        }
    }

    private String open(UUID id, HttpServletRequest request) {
        var span = new PeriodSpan(ReportAddress.day(request, "starts"), ReportAddress.day(request, "ends"));
        var root = writing.open(id, span, ReportAddress.day(request, "due"));
        return "/report/collect?id=" + root + "&done=opened";
    }

    private String end(UUID id, HttpServletRequest request) {
        writing.end(id, ReportAddress.day(request, "last"));
        return "/report/form?id=" + id + "&done=ended";
    }

    private String save(UUID id, HttpServletRequest request) {
        var terms = terms(request);
        boolean anyway = request.getParameter("anyway") != null;
        boolean isNew = FormFields.text(request, "do").equals("make");
        if (isNew) {
            writing.make(FormFields.id(request, "owner"), id, terms, anyway);
        } else {
            writing.change(id, FormFields.count(FormFields.text(request, "seen")), terms, anyway);
        }
        return "/report/form?id=" + id + "&done=" + (isNew ? "made" : "changed");
    }

    private FormTerms terms(HttpServletRequest request) {
        var units = reading.units(FormFields.text(request, "units"));
        return new FormTerms(
                FormFields.text(request, "name"),
                FormFields.text(request, "note"),
                times(request),
                new AskedUnits(FormFields.text(request, "type"), FormFields.text(request, "level"), units),
                new FormContent(indicators(request), sections(request)),
                care(request));
    }

    private static FormCare care(HttpServletRequest request) {
        var far = FormFields.text(request, "far");
        return new FormCare(
                FormFields.count(FormFields.text(request, "remind")), far.isEmpty() ? null : FormFields.count(far));
    }

    private static FormTimes times(HttpServletRequest request) {
        var cut = FormFields.text(request, "cut");
        return new FormTimes(
                kind(FormFields.text(request, "kind")),
                cut.isEmpty() ? null : FormFields.count(cut),
                FormFields.count(FormFields.text(request, "opens")),
                FormFields.count(FormFields.text(request, "due-after")),
                ReportAddress.day(request, "first"),
                ReportAddress.day(request, "last-day"));
    }

    static PeriodKind kind(String typed) {
        return Arrays.stream(PeriodKind.values())
                .filter(kind -> kind.name().equals(typed))
                .findFirst()
                .orElse(PeriodKind.MONTH);
    }

    /** Parts are told by the code of their whole, which stands in the same form. */
    private static List<AskedIndicator> indicators(HttpServletRequest request) {
        var all = FormFields.all(request, "row");
        var codes = FormFields.all(request, "code");
        var wholes = FormFields.all(request, "part-of");
        var chosen = FormFields.all(request, "indicator");
        var required = FormFields.all(request, "required");
        var byCode = new HashMap<String, UUID>();
        for (int row = 0; row < all.size(); row++) {
            if (chosen.contains(all.get(row))) {
                byCode.put(FormFields.at(codes, row), Uuids.orNull(all.get(row)));
            }
        }
        return IntStream.range(0, all.size())
                .filter(row -> chosen.contains(all.get(row)))
                .mapToObj(row -> new AskedIndicator(
                        Uuids.orNull(all.get(row)),
                        required.contains(all.get(row)),
                        whole(FormFields.at(wholes, row).strip(), byCode)))
                .toList();
    }

    private static UUID whole(String code, HashMap<String, UUID> byCode) {
        if (!code.isEmpty() && !byCode.containsKey(code)) {
            throw ReportRefused.partUnknown(code);
        }
        return byCode.get(code);
    }

    private static List<AskedSection> sections(HttpServletRequest request) {
        var keys = FormFields.all(request, "section");
        var titles = FormFields.all(request, "title");
        return IntStream.range(0, titles.size())
                .filter(row -> !titles.get(row).isBlank())
                .mapToObj(row -> new AskedSection(
                        Uuids.parse(FormFields.at(keys, row)).orElseGet(Uuids::next),
                        titles.get(row).strip()))
                .toList();
    }
}
