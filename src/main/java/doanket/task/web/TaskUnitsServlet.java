package doanket.task.web;

import doanket.platform.PortalJson;
import doanket.task.TaskPlanning;
import doanket.web.JsonAnswer;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Units for the row that is being typed: {@code [{"name", "place"}]}. */
@WebServlet("/task/units")
public class TaskUnitsServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient TaskPlanning planning;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var units = PortalJson.createArrayBuilder();
        planning.named(TaskStepServlet.text(request, "q"))
                .forEach(unit -> units.add(PortalJson.createObjectBuilder()
                        .add("name", unit.name())
                        .add("place", unit.place() == null ? "" : unit.place())));
        JsonAnswer.give(
                response,
                HttpServletResponse.SC_OK,
                PortalJson.createObjectBuilder().add("units", units).build());
    }
}
