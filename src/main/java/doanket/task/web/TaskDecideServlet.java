package doanket.task.web;

import doanket.task.TaskDeciding;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.UUID;

/** The forms of the giver. */
@WebServlet("/task/decide")
public class TaskDecideServlet extends TaskStepServlet {

    private static final long serialVersionUID = 1L;

    private static final Map<String, String> DONE = Map.of(
            "confirm", "confirmed",
            "send-back", "sent-back",
            "insist", "insisted",
            "pause", "paused",
            "resume", "resumed",
            "cancel", "cancelled");

    @Inject
    private transient TaskDeciding deciding;

    @Override
    String take(UUID task, String step, HttpServletRequest request) {
        var reason = text(request, "reason");
        switch (step) {
            case "confirm" -> deciding.confirm(task, day(request, "completed-on"), reason);
            case "send-back" -> deciding.sendBack(task, reason);
            case "insist" -> deciding.insist(task, reason);
            case "pause" -> deciding.pause(task, reason);
            case "resume" -> deciding.resume(task, reason);
            case "cancel" -> deciding.cancel(task, reason);
            default -> throw unknown();
        }
        return DONE.get(step);
    }
}
