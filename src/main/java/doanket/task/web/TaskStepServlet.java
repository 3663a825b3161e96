package doanket.task.web;

import doanket.file.FileService;
import doanket.platform.BusinessException;
import doanket.platform.NotFoundException;
import doanket.platform.TypedDay;
import doanket.platform.Uuids;
import doanket.task.Evidence;
import doanket.task.TaskRefused;
import doanket.web.FormRefusal;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A step of a task, sent by a form of its page: field {@code id} is the task, field {@code do} the step. Where it is refused
 * the page is shown again, with the reason and with everything that was typed.
 */
abstract class TaskStepServlet extends HttpServlet {

    /** Where the page finds the files that were kept although the step was refused. */
    static final String KEPT_FILES = TaskStepServlet.class.getName();

    private static final long serialVersionUID = 1L;
    private static final String PAGE = "/task/view.xhtml";

    @Inject
    private transient FileService files;

    /** Does the step, and tells what the page says then. Refuses a step that is none of its own. */
    abstract String take(UUID task, String step, HttpServletRequest request) throws IOException, ServletException;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        var id = id(request, "id");
        try {
            var done = take(id, text(request, "do"), request);
            response.sendRedirect("/task/view?id=" + id + "&done=" + done);
        } catch (BusinessException refused) {
            FormRefusal.show(request, response, refused, PAGE);
        }
    }

    static UUID id(HttpServletRequest request, String name) {
        return Uuids.parse(request.getParameter(name)).orElseThrow(NotFoundException::new);
    }

    static String text(HttpServletRequest request, String name) {
        var text = request.getParameter(name);
        return text == null ? "" : text.strip();
    }

    /** Null for none; refuses what is no day. */
    static LocalDate day(HttpServletRequest request, String name) {
        var typed = text(request, name);
        if (TypedDay.isBad(typed)) {
            throw TaskRefused.dayBad();
        }
        return TypedDay.of(typed);
    }

    /** Keeps the files that came along, for the unit the form names; those kept before come back by their ids. */
    Evidence evidence(HttpServletRequest request) throws IOException, ServletException {
        var kept = new LinkedHashSet<UUID>();
        var before = request.getParameterValues("kept");
        Stream.of(before == null ? new String[0] : before)
                .flatMap(key -> Uuids.parse(key).stream())
                .forEach(kept::add);
        for (var part : request.getParts()) {
            if (part.getName().equals("file") && part.getSize() > 0) {
                kept.add(store(id(request, "unit"), part));
            }
        }
        request.setAttribute(KEPT_FILES, List.copyOf(kept));
        return new Evidence(text(request, "paper"), day(request, "paper-on"), List.copyOf(kept));
    }

    private UUID store(UUID unit, Part part) throws IOException {
        try (var content = part.getInputStream()) {
            return files.store(unit, part.getSubmittedFileName(), content).id();
        }
    }

    static NotFoundException unknown() {
        return new NotFoundException();
    }

    static List<String> all(HttpServletRequest request, String name) {
        var values = request.getParameterValues(name);
        return values == null ? List.of() : Arrays.asList(values);
    }
}
