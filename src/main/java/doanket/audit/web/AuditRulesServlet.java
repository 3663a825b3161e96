package doanket.audit.web;

import doanket.audit.AuditRefused;
import doanket.audit.LogRules;
import doanket.web.FormRefusal;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The form in which administrators say how long the log is kept. */
@WebServlet("/audit/rules-save")
public class AuditRulesServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient LogRules rules;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        try {
            var version = request.getParameter("version");
            rules.keep(
                    request.getParameter("months"),
                    version != null && version.matches("\\d{1,9}") ? Integer.parseInt(version) : 0);
            response.sendRedirect("/audit/rules?done=saved");
        } catch (AuditRefused refused) {
            FormRefusal.show(request, response, refused, "/audit/rules.xhtml");
        }
    }
}
