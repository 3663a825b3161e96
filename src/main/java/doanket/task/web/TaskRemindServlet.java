package doanket.task.web;

import doanket.task.TaskFollowing;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;

/** The form that reminds of a task. */
@WebServlet("/task/remind")
public class TaskRemindServlet extends TaskStepServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient TaskFollowing following;

    @Override
    String take(UUID task, String step, HttpServletRequest request) {
        following.remind(task, text(request, "reason"));
        return "reminded";
    }
}
