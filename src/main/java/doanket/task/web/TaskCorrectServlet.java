package doanket.task.web;

import doanket.task.TaskCorrecting;
import doanket.task.TaskPriority;
import doanket.task.TaskTerms;
import doanket.web.PageLink;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;

/** The form in which the giver puts right what a task asks for. */
@WebServlet("/task/correct")
public class TaskCorrectServlet extends TaskStepServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient TaskCorrecting correcting;

    @Override
    String take(UUID task, String step, HttpServletRequest request) {
        if (!step.equals("correct")) {
            throw unknown();
        }
        var terms = new TaskTerms(
                text(request, "content"),
                text(request, "product"),
                text(request, "measure"),
                PageLink.coded(TaskPriority.class, text(request, "priority"), null));
        correcting.correct(task, text(request, "seen"), terms, text(request, "reason"));
        return "corrected";
    }
}
