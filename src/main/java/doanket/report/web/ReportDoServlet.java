package doanket.report.web;

import doanket.platform.BusinessException;
import doanket.platform.NotFoundException;
import doanket.report.Collecting;
import doanket.report.EvidenceRow.Verdict;
import doanket.report.ReportCorrecting;
import doanket.report.ReportDeciding;
import doanket.report.ReportEvidence;
import doanket.web.FormFields;
import doanket.web.FormRefusal;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.UUID;

/** Steps of one report: field {@code id} is the report, field {@code do} the step. */
@WebServlet("/report/do")
public class ReportDoServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String VIEW = "/report/view?id=";
    private static final Set<String> COLLECTS = Set.of("gather", "lock", "reopen", "sample");

    @Inject
    private transient ReportCorrecting correcting;

    @Inject
    private transient ReportDeciding deciding;

    @Inject
    private transient ReportEvidence evidence;

    @Inject
    private transient Collecting collecting;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        var id = FormFields.id(request, "id");
        var step = FormFields.text(request, "do");
        boolean collects = COLLECTS.contains(step);
        try {
            response.sendRedirect(collects ? collect(id, step, request) : take(id, step, request));
        } catch (BusinessException refused) {
            FormRefusal.show(request, response, refused, collects ? "/report/collect.xhtml" : "/report/view.xhtml");
        }
    }

    private String collect(UUID id, String step, HttpServletRequest request) {
        var back = "/report/collect?id=" + id;
        switch (step) {
            case "gather" -> {
                collecting.gather(id);
                return back + "&done=gathered";
            }
            case "lock" -> {
                collecting.lock(id);
                return back + "&done=locked";
            }
            case "reopen" -> {
                collecting.reopen(id, FormFields.text(request, "reason"));
                return back + "&done=reopened";
            }
            default -> {
                collecting.sample(id, FormFields.count(FormFields.text(request, "count")));
                return back + "&done=sampled";
            }
        }
    }

    private String take(UUID id, String step, HttpServletRequest request) {
        var reason = FormFields.text(request, "reason");
        switch (step) {
            case "correct" -> {
                return "/report/entry?id=" + correcting.correct(id) + "&done=correcting";
            }
            case "discard" -> {
                return VIEW + correcting.discard(id) + "&done=discarded";
            }
            case "want" -> {
                correcting.want(id, reason, ReportAddress.day(request, "due"));
                return VIEW + id + "&done=wanted";
            }
            case "approve" -> {
                deciding.approve(id);
                return VIEW + id + "&done=approved";
            }
            case "send-back" -> {
                deciding.sendBack(id, reason, ReportAddress.day(request, "due"));
                return VIEW + id + "&done=returned";
            }
            case "accept", "reject" -> {
                var verdict = step.equals("accept") ? Verdict.ACCEPTED : Verdict.REJECTED;
                evidence.judge(FormFields.id(request, "key"), verdict, reason);
                return VIEW + id + "&done=judged";
            }
            default -> throw new NotFoundException();
        }
    }
}
