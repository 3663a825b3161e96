package doanket.survey.web;

import doanket.platform.BusinessException;
import doanket.platform.NotFoundException;
import doanket.platform.TypedDay;
import doanket.survey.TallyDeciding;
import doanket.survey.TallyEntry;
import doanket.web.FormFields;
import doanket.web.FormRefusal;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;

/** Steps of the sums of a place: field {@code do} is the step. Refused, the page is shown again as it was sent. */
@WebServlet("/survey/do")
public class SurveyDoServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient TallyEntry entry;

    @Inject
    private transient TallyDeciding deciding;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        var id = FormFields.id(request);
        try {
            response.sendRedirect("/survey/view?id=" + id + "&done=" + act(id, request));
        } catch (BusinessException refused) {
            FormRefusal.show(request, response, refused, "/survey/view.xhtml");
        }
    }

    private String act(UUID id, HttpServletRequest request) {
        switch (FormFields.text(request, "do")) {
            case "gather" -> {
                entry.gather(id);
                return "gathered";
            }
            case "send" -> {
                entry.send(id);
                return "sent";
            }
            case "verify" -> {
                deciding.verify(id);
                return "verified";
            }
            case "return" -> {
                deciding.sendBack(id, request.getParameter("reason"));
                return "returned";
            }
            case "post" -> {
                deciding.post(id, TypedDay.of(request.getParameter("from")), FormFields.text(request, "where"));
                return "posted";
            }
            default -> throw new NotFoundException();
        }
    }
}
