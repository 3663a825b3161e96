package doanket.task.web;

import doanket.task.TaskRefused;
import doanket.task.TaskWork;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.UUID;

/** The forms of the lead unit. */
@WebServlet("/task/work")
@MultipartConfig(fileSizeThreshold = 64 * 1024)
public class TaskWorkServlet extends TaskStepServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient TaskWork work;

    @Override
    String take(UUID task, String step, HttpServletRequest request) throws IOException, ServletException {
        return switch (step) {
            case "accept" -> accept(task);
            case "hand-over" -> handOver(task, request);
            case "progress" -> progress(task, request);
            case "report" -> report(task, request);
            case "give-back" -> giveBack(task, request);
            default -> throw unknown();
        };
    }

    private String accept(UUID task) {
        work.accept(task);
        return "accepted";
    }

    private String handOver(UUID task, HttpServletRequest request) {
        work.handOver(task, text(request, "seen"), id(request, "officer"));
        return "handed-over";
    }

    private String progress(UUID task, HttpServletRequest request) throws IOException, ServletException {
        var evidence = evidence(request);
        work.progress(task, percent(request), text(request, "text"), evidence);
        return "progress";
    }

    private String report(UUID task, HttpServletRequest request) throws IOException, ServletException {
        var evidence = evidence(request);
        work.report(task, evidence.paperOn(), text(request, "text"), evidence);
        return "reported";
    }

    private String giveBack(UUID task, HttpServletRequest request) {
        work.giveBack(task, text(request, "reason"));
        return "given-back";
    }

    private static int percent(HttpServletRequest request) {
        var typed = text(request, "percent").replace("%", "").strip();
        if (!typed.matches("\\d{1,3}")) {
            throw TaskRefused.percentBad();
        }
        return Integer.parseInt(typed);
    }
}
