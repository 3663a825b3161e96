package doanket.survey.web;

import doanket.platform.BusinessException;
import doanket.platform.TypedDay;
import doanket.platform.Uuids;
import doanket.survey.PlaceLevel;
import doanket.survey.RoundDraft;
import doanket.survey.RoundTerms;
import doanket.survey.RoundWriting;
import doanket.survey.TypedCount;
import doanket.survey.TypedRules;
import doanket.web.FormFields;
import doanket.web.FormRefusal;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The form of a round: field {@code id} is empty for a new one; field {@code do} opens it. */
@WebServlet("/survey/round-save")
public class SurveyRoundServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int NONE = -1;

    @Inject
    private transient RoundWriting writing;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        try {
            response.sendRedirect(save(request));
        } catch (BusinessException refused) {
            FormRefusal.show(request, response, refused, "/survey/edit.xhtml");
        }
    }

    private String save(HttpServletRequest request) {
        var id = FormFields.text(request, "id");
        if (FormFields.text(request, "do").equals("open")) {
            return "/survey/view?id=" + writing.open(FormFields.id(id)) + "&done=opened";
        }
        var draft = draft(request);
        if (!id.isEmpty()) {
            writing.change(FormFields.id(id), draft);
            return "/survey/edit?id=" + id + "&done=saved";
        }
        var made = writing.start(FormFields.id(request.getParameter("lead")), draft);
        return "/survey/edit?id=" + made + "&done=saved";
    }

    private static RoundDraft draft(HttpServletRequest request) {
        var days = new RoundTerms.Days(
                TypedDay.of(request.getParameter("from")), TypedDay.of(request.getParameter("until")));
        var lowest = FormFields.text(request, "lowest").equals("VILLAGE") ? PlaceLevel.VILLAGE : PlaceLevel.COMMUNE;
        var terms = new RoundTerms(
                request.getParameter("name"),
                request.getParameter("basis"),
                Uuids.parse(request.getParameter("campaign")).orElse(null),
                days,
                new RoundTerms.Limits(lowest, count(request, "posting"), count(request, "least")));
        var rules = new TypedRules(
                request.getParameter("households"), request.getParameter("overall"), SurveyEditView.averages(request));
        var seen = TypedCount.of(request.getParameter("version"));
        return new RoundDraft(terms, request.getParameter("questions"), rules.read(), seen == null ? 0 : seen);
    }

    private static int count(HttpServletRequest request, String name) {
        var typed = TypedCount.of(request.getParameter(name));
        return typed == null ? NONE : typed;
    }
}
