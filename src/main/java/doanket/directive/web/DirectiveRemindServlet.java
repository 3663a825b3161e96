package doanket.directive.web;

import doanket.directive.DocumentReceipts;
import doanket.web.FormFields;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The button that reminds the units that have not confirmed. */
@WebServlet("/directive/remind")
public class DirectiveRemindServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient DocumentReceipts receipts;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var id = FormFields.id(request.getParameter("id"));
        receipts.remind(id);
        response.sendRedirect("/directive/view?id=" + id + "&tab=recipients&done=reminded");
    }
}
