package doanket.opinion.web;

import doanket.opinion.OversightWork;
import doanket.opinion.ReplyKind;
import doanket.opinion.TypedRecommendation;
import doanket.opinion.TypedReply;
import doanket.opinion.TypedVisit;
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
import java.util.Arrays;
import java.util.UUID;

/** Steps of a supervision or criticism: field {@code do} is the step. */
@WebServlet("/opinion/oversight-do")
public class OpinionOversightServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient OversightWork work;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        var id = FormFields.id(request);
        try {
            act(id, request);
            response.sendRedirect("/opinion/oversight?id=" + id + "&done=noted");
        } catch (BusinessException refused) {
            FormRefusal.show(request, response, refused, "/opinion/oversight.xhtml");
        }
    }

    private void act(UUID id, HttpServletRequest request) {
        var text = FormFields.text(request, "text");
        boolean sure = OpinionDoServlet.isSure(request);
        boolean really = FormFields.text(request, "really").equals("1");
        switch (FormFields.text(request, "do")) {
            case "visit" ->
                work.visit(
                        id,
                        new TypedVisit(request.getParameter("day"), request.getParameter("place"), text, sure, really));
            case "good" -> work.find(id, true, text, sure);
            case "limit" -> work.find(id, false, text, sure);
            case "recommend" ->
                work.recommend(
                        id,
                        new TypedRecommendation(
                                FormFields.text(request, "unit"), text, request.getParameter("due"), sure));
            case "close" ->
                work.close(
                        id,
                        FormFields.count(FormFields.text(request, "version")),
                        FormFields.text(request, "paper"),
                        really,
                        sure);
            case "reply" -> work.reply(FormFields.id(request, "recommendation"), reply(request));
            case "record" -> work.record(FormFields.id(request, "recommendation"), reply(request));
            default -> throw new NotFoundException();
        }
    }

    private static TypedReply reply(HttpServletRequest request) {
        var typed = FormFields.text(request, "reply");
        var kind = Arrays.stream(ReplyKind.values())
                .filter(one -> one.name().equals(typed))
                .findFirst()
                .orElse(null);
        return new TypedReply(
                kind,
                FormFields.text(request, "text"),
                FormFields.text(request, "number"),
                OpinionDoServlet.isSure(request));
    }
}
