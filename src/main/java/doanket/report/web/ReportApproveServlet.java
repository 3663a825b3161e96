package doanket.report.web;

import doanket.identity.CurrentUser;
import doanket.platform.BusinessException;
import doanket.platform.NotFoundException;
import doanket.platform.PortalJson;
import doanket.platform.Uuids;
import doanket.report.ReportDeciding;
import doanket.web.FormFields;
import doanket.web.FormRefusal;
import doanket.web.JsonAnswer;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.UUID;

/** Approves the reports that are ticked: all at once, or some at a time by the script, which shows how far it is. */
@WebServlet("/report/approve")
public class ReportApproveServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ReportDeciding deciding;

    @Inject
    private transient CurrentUser user;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        var id = FormFields.id(request, "id");
        var chosen = new LinkedHashSet<UUID>();
        FormFields.all(request, "report")
                .forEach(key -> chosen.add(Uuids.parse(key).orElseThrow(NotFoundException::new)));
        if (request.getHeader("X-Requested-With") != null) {
            try {
                var answer = PortalJson.createObjectBuilder().add("approved", deciding.approveAll(id, chosen));
                JsonAnswer.give(response, HttpServletResponse.SC_OK, answer.build());
            } catch (RuntimeException thrown) {
                JsonAnswer.tell(
                        request,
                        response,
                        thrown,
                        user.get().reading().language().locale());
            }
            return;
        }
        try {
            deciding.approveAll(id, chosen);
            response.sendRedirect("/report/collect?id=" + id + "&done=approved");
        } catch (BusinessException refused) {
            FormRefusal.show(request, response, refused, "/report/collect.xhtml");
        }
    }
}
