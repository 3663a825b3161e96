package doanket.task.web;

import doanket.task.TaskExtensions;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;

/** The forms in which more time is asked for, granted and refused. */
@WebServlet("/task/extension")
public class TaskExtensionServlet extends TaskStepServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient TaskExtensions extensions;

    @Override
    String take(UUID task, String step, HttpServletRequest request) {
        var reason = text(request, "reason");
        switch (step) {
            case "ask-more-time" -> extensions.ask(task, day(request, "until"), reason);
            case "grant" -> extensions.grant(task, id(request, "extension"), day(request, "until"));
            case "refuse" -> extensions.refuse(task, id(request, "extension"), reason);
            default -> throw unknown();
        }
        return switch (step) {
            case "ask-more-time" -> "extension-asked";
            case "grant" -> "extension-granted";
            default -> "extension-refused";
        };
    }
}
