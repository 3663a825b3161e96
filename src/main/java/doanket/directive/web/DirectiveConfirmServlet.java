package doanket.directive.web;

import doanket.directive.DocumentReceipts;
import doanket.web.FormFields;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The button by which a unit confirms that a paper has arrived. */
@WebServlet("/directive/confirm")
public class DirectiveConfirmServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient DocumentReceipts receipts;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var id = FormFields.id(request.getParameter("id"));
        receipts.confirm(id, FormFields.id(request.getParameter("unit")));
        response.sendRedirect("/directive/view?id=" + id + "&done=received");
    }
}
