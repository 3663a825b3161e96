package doanket.report.web;

import doanket.identity.CurrentUser;
import doanket.platform.BusinessException;
import doanket.platform.PortalJson;
import doanket.platform.Uuids;
import doanket.report.EntryForm;
import doanket.report.EntryForm.TypedCell;
import doanket.report.EntryForm.TypedText;
import doanket.report.EntrySaved;
import doanket.report.ReportEntry;
import doanket.report.ReportSending;
import doanket.web.FormFields;
import doanket.web.FormRefusal;
import doanket.web.JsonAnswer;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * What is typed into a report: by the script cell by cell, which is answered with all that stands there now, or by the form
 * as a whole. The fields of a row stand at the same place in each column.
 */
@WebServlet("/report/save")
public class ReportSaveServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ReportEntry entry;

    @Inject
    private transient ReportSending sending;

    @Inject
    private transient CurrentUser user;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (request.getHeader("X-Background") != null) {
            answer(request, response);
            return;
        }
        var id = FormFields.id(request, "id");
        boolean send = FormFields.text(request, "do").equals("send");
        try {
            var saved = entry.save(id, form(request));
            saved.refuseLeft();
            if (send) {
                sending.send(id);
            }
            response.sendRedirect(
                    send ? "/report/view?id=" + id + "&done=sent" : "/report/entry?id=" + id + "&done=saved");
        } catch (BusinessException refused) {
            FormRefusal.show(request, response, refused, "/report/entry.xhtml");
        }
    }

    private void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            var saved = entry.save(FormFields.id(request, "id"), form(request));
            JsonAnswer.give(response, HttpServletResponse.SC_OK, json(saved));
        } catch (RuntimeException thrown) {
            JsonAnswer.tell(request, response, thrown, locale());
        }
    }

    private Locale locale() {
        return user.get().reading().language().locale();
    }

    static EntryForm form(HttpServletRequest request) {
        return new EntryForm(cells(request), texts(request));
    }

    private static List<TypedCell> cells(HttpServletRequest request) {
        var keys = FormFields.all(request, "i");
        var figures = FormFields.all(request, "f");
        var comments = FormFields.all(request, "c");
        var seen = FormFields.all(request, "v");
        return IntStream.range(0, keys.size())
                .filter(row -> Uuids.orNull(keys.get(row)) != null)
                .mapToObj(row -> new TypedCell(
                        UUID.fromString(keys.get(row)),
                        FormFields.at(figures, row),
                        FormFields.at(comments, row),
                        FormFields.count(FormFields.at(seen, row))))
                .toList();
    }

    private static List<TypedText> texts(HttpServletRequest request) {
        var keys = FormFields.all(request, "s");
        var bodies = FormFields.all(request, "b");
        var seen = FormFields.all(request, "w");
        return IntStream.range(0, keys.size())
                .filter(row -> Uuids.orNull(keys.get(row)) != null)
                .mapToObj(row -> new TypedText(
                        UUID.fromString(keys.get(row)),
                        FormFields.at(bodies, row),
                        FormFields.count(FormFields.at(seen, row))))
                .toList();
    }

    private static JsonObject json(EntrySaved saved) {
        var lines = PortalJson.createArrayBuilder();
        saved.lines().forEach(line -> {
            var remarks = PortalJson.createArrayBuilder();
            line.remarks().forEach(remarks::add);
            lines.add(PortalJson.createObjectBuilder()
                    .add("i", line.id().toString())
                    .add("v", line.version())
                    .add("f", line.text())
                    .add("c", line.comment())
                    .add("problem", told(line.problem()))
                    .add("remarks", remarks)
                    .add("unfinished", line.unfinished())
                    .add("cumulative", line.cumulative())
                    .add("conflict", told(saved.conflict(line.id()))));
        });
        var texts = PortalJson.createArrayBuilder();
        saved.texts()
                .forEach(text -> texts.add(PortalJson.createObjectBuilder()
                        .add("s", text.section().toString())
                        .add("w", text.version())
                        .add("b", text.body())
                        .add("conflict", told(saved.conflict(text.section())))));
        return PortalJson.createObjectBuilder()
                .add("lines", lines)
                .add("texts", texts)
                .add("unfinished", saved.unfinished())
                .build();
    }

    private static String told(String sentence) {
        return sentence == null ? "" : sentence;
    }
}
