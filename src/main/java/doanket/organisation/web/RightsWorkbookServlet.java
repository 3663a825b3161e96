package doanket.organisation.web;

import doanket.identity.CurrentUser;
import doanket.organisation.RightsReport;
import doanket.organisation.StaffWords;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Gives out the list with which roles are looked through once a year, narrowed as the page that leads to it. */
@WebServlet(RightsWorkbookServlet.ADDRESS)
public class RightsWorkbookServlet extends HttpServlet {

    static final String ADDRESS = "/organisation/role-review.xlsx";

    private static final long serialVersionUID = 1L;
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject
    private transient RightsReport service;

    @Inject
    private transient CurrentUser user;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var words = StaffWords.in(user.get().reading().language().locale());
        var query = RightsQuery.of(request, service.permissions());
        var choice = service.unit(query.typedUnit(), query.chosen());
        if (query.isVain(choice)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        var content = service.review(query.in(choice), words);
        response.setContentType(XLSX);
        response.setContentLength(content.length);
        response.setHeader("Content-Disposition", "attachment; filename=\"role-review.xlsx\"");
        response.getOutputStream().write(content);
    }
}
