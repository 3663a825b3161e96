package doanket.task.web;

import doanket.platform.NotFoundException;
import doanket.platform.Uuids;
import doanket.task.PlanExtra;
import doanket.task.PlanLine;
import doanket.task.TaskPlanning;
import doanket.task.TaskPriority;
import doanket.task.TaskRefused;
import doanket.web.FormRefusal;
import doanket.web.PageLink;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** The list of tasks of a paper, sent as a whole; the fields of a row stand at the same place in each column. */
@WebServlet("/task/plan-save")
public class TaskPlanServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient TaskPlanning planning;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        var document = Uuids.parse(request.getParameter("document")).orElseThrow(NotFoundException::new);
        boolean give = request.getParameter("give") != null;
        try {
            if (give) {
                planning.give(document, lines(request));
            } else {
                planning.plan(document, TaskStepServlet.text(request, "seen"), lines(request));
            }
            response.sendRedirect("/task/plan?document=" + document + "&done=" + (give ? "given" : "planned"));
        } catch (TaskRefused refused) {
            FormRefusal.show(request, response, refused, "/task/plan.xhtml");
        }
    }

    /** A row that was added in the browser brings the id of the one it was made from: such get one of their own. */
    static List<PlanLine> lines(HttpServletRequest request) {
        var seen = new HashSet<UUID>();
        return IntStream.range(0, TaskStepServlet.all(request, "row").size())
                .mapToObj(row -> {
                    var id = Uuids.orNull(at(request, "row", row));
                    return new PlanLine(
                            id == null || !seen.add(id) ? Uuids.next() : id,
                            Uuids.orNull(at(request, "clause", row)),
                            at(request, "content", row),
                            at(request, "lead", row),
                            at(request, "with", row),
                            at(request, "due", row),
                            at(request, "product", row),
                            new PlanExtra(
                                    PageLink.coded(TaskPriority.class, at(request, "priority", row), null),
                                    Uuids.orNull(at(request, "supervisor", row)),
                                    at(request, "follower", row),
                                    at(request, "measure", row)));
                })
                .toList();
    }

    private static String at(HttpServletRequest request, String field, int row) {
        var values = TaskStepServlet.all(request, field);
        return row < values.size() ? values.get(row).strip() : "";
    }
}
