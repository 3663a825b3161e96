package doanket.opinion.web;

import doanket.opinion.OversightFrame;
import doanket.opinion.OversightKind;
import doanket.opinion.OversightPlanning;
import doanket.opinion.ProgrammeTerms;
import doanket.opinion.TypedOversight;
import doanket.platform.BusinessException;
import doanket.platform.Uuids;
import doanket.web.FormFields;
import doanket.web.FormRefusal;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The forms of a yearly programme (field {@code do} says so) and of a supervision or criticism (without {@code id} a new one). */
@WebServlet("/opinion/plan-save")
public class OpinionPlanServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient OversightPlanning planning;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        boolean isProgramme = FormFields.text(request, "do").equals("programme");
        try {
            response.sendRedirect(isProgramme ? programme(request) : save(request));
        } catch (BusinessException refused) {
            var page = isProgramme ? "/opinion/programme.xhtml" : "/opinion/plan.xhtml";
            FormRefusal.show(request, response, refused, page);
        }
    }

    private String programme(HttpServletRequest request) {
        var id = FormFields.text(request, "id");
        var terms = new ProgrammeTerms(
                request.getParameter("name"),
                FormFields.count(FormFields.text(request, "year")),
                request.getParameter("decision"),
                OpinionDoServlet.isSure(request));
        if (id.isEmpty()) {
            planning.plan(FormFields.id(request, "owner"), terms);
        } else {
            planning.change(FormFields.id(id), FormFields.count(FormFields.text(request, "version")), terms);
        }
        return "/opinion/programmes?done=saved";
    }

    private String save(HttpServletRequest request) {
        var id = FormFields.text(request, "id");
        var typed = new TypedOversight(
                request.getParameter("subject"),
                FormFields.text(request, "form"),
                request.getParameter("team"),
                request.getParameter("from"),
                request.getParameter("until"),
                FormFields.text(request, "bodies"),
                Uuids.parse(request.getParameter("programme")).orElse(null),
                Uuids.parse(request.getParameter("again")).orElse(null),
                new OversightFrame(
                        FormFields.text(request, "decision"),
                        FormFields.text(request, "outline"),
                        FormFields.text(request, "chair"),
                        FormFields.text(request, "joining")),
                OpinionDoServlet.isSure(request));
        if (!id.isEmpty()) {
            planning.change(FormFields.id(id), FormFields.count(FormFields.text(request, "version")), typed);
            return "/opinion/oversight?id=" + id + "&done=saved";
        }
        var kind = OversightKind.of(FormFields.text(request, "kind"));
        return "/opinion/oversight?id=" + planning.start(FormFields.id(request, "owner"), kind, typed) + "&done=saved";
    }
}
