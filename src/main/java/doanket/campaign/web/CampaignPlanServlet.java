package doanket.campaign.web;

import doanket.campaign.CampaignPlan;
import doanket.campaign.PlanAsk;
import doanket.campaign.PlanForm;
import doanket.campaign.PlanSaved;
import doanket.campaign.PlanWorkbooks;
import doanket.identity.CurrentUser;
import doanket.platform.BusinessException;
import doanket.platform.PortalJson;
import doanket.platform.Uuids;
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
import java.util.UUID;
import java.util.stream.IntStream;

/** A plan as a workbook; and what is typed into it: line by line by the script, or by the form as a whole. */
@WebServlet({"/campaign/plan.xlsx", "/campaign/planned"})
public class CampaignPlanServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient CampaignPlan plan;

    @Inject
    private transient PlanWorkbooks books;

    @Inject
    private transient CurrentUser user;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var bytes = books.write(FormFields.id(request.getParameter("id")), time(request));
        CampaignAddress.giveWorkbook(response, bytes, "ke-hoach.xlsx");
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (request.getHeader("X-Background") != null) {
            answer(request, response);
            return;
        }
        var id = FormFields.id(request.getParameter("id"));
        try {
            plan.save(id, form(request)).refuseLeft();
            response.sendRedirect("/campaign/plan?id=" + id + known(request, "unit") + known(request, "indicator")
                    + "&year=" + CampaignAddress.year(request.getParameter("year")) + part(request) + "&done=1");
        } catch (BusinessException refused) {
            FormRefusal.show(request, response, refused, "/campaign/plan.xhtml");
        }
    }

    private void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            var saved = plan.save(FormFields.id(request.getParameter("id")), form(request));
            JsonAnswer.give(response, HttpServletResponse.SC_OK, json(saved));
        } catch (RuntimeException thrown) {
            JsonAnswer.tell(
                    request, response, thrown, user.get().reading().language().locale());
        }
    }

    private static String known(HttpServletRequest request, String name) {
        var id = Uuids.orNull(request.getParameter(name));
        return id == null ? "" : "&" + name + "=" + id;
    }

    private static String part(HttpServletRequest request) {
        var part = request.getParameter("part");
        return part != null && part.matches("[HQM]\\d{1,2}") ? "&part=" + part : "";
    }

    private static PlanAsk.Time time(HttpServletRequest request) {
        return new PlanAsk.Time(CampaignAddress.year(request.getParameter("year")), request.getParameter("part"));
    }

    private static PlanForm form(HttpServletRequest request) {
        var ask = new PlanAsk(
                Uuids.orNull(request.getParameter("unit")),
                Uuids.orNull(request.getParameter("indicator")),
                time(request));
        var keys = all(request, "i");
        var texts = all(request, "f");
        var versions = all(request, "v");
        int rows = Math.min(keys.size(), Math.min(texts.size(), versions.size()));
        return new PlanForm(
                ask,
                IntStream.range(0, rows)
                        .filter(row -> Uuids.orNull(keys.get(row)) != null)
                        .mapToObj(row -> new PlanForm.Typed(
                                UUID.fromString(keys.get(row)), texts.get(row), version(versions.get(row))))
                        .toList());
    }

    private static List<String> all(HttpServletRequest request, String name) {
        var values = request.getParameterValues(name);
        return values == null ? List.of() : List.of(values);
    }

    private static long version(String text) {
        return text.matches("\\d{1,18}") ? Long.parseLong(text) : -1;
    }

    private static JsonObject json(PlanSaved saved) {
        var lines = PortalJson.createArrayBuilder();
        saved.rows()
                .forEach(row -> lines.add(PortalJson.createObjectBuilder()
                        .add("i", row.key().toString())
                        .add("v", row.cell().version())
                        .add("f", row.text())
                        .add("problem", row.problem() == null ? "" : row.problem())
                        .add("remarks", PortalJson.createArrayBuilder())
                        .add("cumulative", row.cell().percentTold())
                        .add("conflict", saved.left().getOrDefault(row.key(), ""))));
        return PortalJson.createObjectBuilder()
                .add("lines", lines)
                .add("texts", PortalJson.createArrayBuilder())
                .build();
    }
}
