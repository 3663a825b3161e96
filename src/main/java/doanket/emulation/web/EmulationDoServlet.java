package doanket.emulation.web;

import doanket.emulation.BookDeciding;
import doanket.emulation.Objecting;
import doanket.emulation.SheetVerifying;
import doanket.emulation.TypedAnswer;
import doanket.emulation.TypedScore;
import doanket.platform.BusinessException;
import doanket.platform.NotFoundException;
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

/** Steps of a book (freezing, finishing) and of a unit's sheet (leaving out, objecting, answering): field {@code do} is the step. */
@WebServlet("/emulation/do")
public class EmulationDoServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient BookDeciding deciding;

    @Inject
    private transient Objecting objecting;

    @Inject
    private transient SheetVerifying verifying;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        var id = FormFields.id(request);
        var step = FormFields.text(request, "do");
        var page = step.equals("freeze") || step.equals("finish") ? "/emulation/view" : "/emulation/sheet";
        try {
            response.sendRedirect(page + "?id=" + id + "&done=" + act(id, step, request));
        } catch (BusinessException refused) {
            FormRefusal.show(request, response, refused, page + ".xhtml");
        }
    }

    private String act(UUID id, String step, HttpServletRequest request) {
        switch (step) {
            case "freeze" -> {
                deciding.freeze(id);
                return "frozen";
            }
            case "finish" -> {
                deciding.finish(id);
                return "finished";
            }
            case "leave" -> {
                verifying.leaveOut(id, request.getParameter("reason"));
                return "leftout";
            }
            case "readmit" -> {
                verifying.readmit(id);
                return "readmitted";
            }
            case "object" -> {
                objecting.object(
                        id,
                        new TypedScore(
                                FormFields.id(request.getParameter("item")),
                                request.getParameter("wanted"),
                                request.getParameter("text")));
                return "objected";
            }
            case "accept", "reject" -> {
                objecting.answer(
                        id,
                        FormFields.id(request.getParameter("objection")),
                        step.equals("accept"),
                        new TypedAnswer(request.getParameter("points"), request.getParameter("answer")));
                return "answered";
            }
            default -> throw new NotFoundException();
        }
    }
}
