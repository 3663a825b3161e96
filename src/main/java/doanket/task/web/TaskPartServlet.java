package doanket.task.web;

import doanket.task.TaskParts;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;

/** The forms about the parts of co-ordinating units. */
@WebServlet("/task/part")
public class TaskPartServlet extends TaskStepServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient TaskParts parts;

    @Override
    String take(UUID task, String step, HttpServletRequest request) {
        var part = id(request, "part");
        switch (step) {
            case "part-accept" -> parts.accept(part);
            case "part-report" -> parts.report(part, text(request, "reason"));
            case "part-confirm" -> parts.confirm(task, part);
            case "part-send-back" -> parts.sendBack(task, part, text(request, "reason"));
            default -> throw unknown();
        }
        return switch (step) {
            case "part-accept" -> "part-accepted";
            case "part-report" -> "part-reported";
            case "part-confirm" -> "part-confirmed";
            default -> "part-sent-back";
        };
    }
}
