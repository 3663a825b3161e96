package doanket.task.web;

import doanket.platform.NotFoundException;
import doanket.platform.Uuids;
import doanket.task.TaskBulk;
import doanket.task.TaskRefused;
import doanket.web.FormRefusal;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.UUID;

/** The form below a list that acts on the tasks that are ticked; the page of the answer tells what was left. */
@WebServlet("/task/bulk-do")
public class TaskBulkServlet extends HttpServlet {

    /** Where the page of the answer finds it. */
    static final String RESULT = TaskBulkServlet.class.getName();

    private static final long serialVersionUID = 1L;

    @Inject
    private transient TaskBulk bulk;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        var chosen = new LinkedHashSet<UUID>();
        TaskStepServlet.all(request, "task")
                .forEach(key -> chosen.add(Uuids.parse(key).orElseThrow(NotFoundException::new)));
        try {
            var reason = TaskStepServlet.text(request, "reason");
            var result = TaskStepServlet.text(request, "do").equals("extend")
                    ? bulk.extend(chosen, TaskStepServlet.day(request, "until"), reason)
                    : bulk.remind(chosen, reason);
            request.setAttribute(RESULT, result);
            response.setHeader("Cache-Control", "no-store");
            request.getRequestDispatcher("/task/bulk.xhtml").forward(request, response);
        } catch (TaskRefused refused) {
            FormRefusal.show(request, response, refused, "/task/list.xhtml");
        }
    }
}
