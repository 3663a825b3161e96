package doanket.task.web;

import doanket.task.TaskTalk;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;

/** The forms of questions, answers and explanations. */
@WebServlet("/task/talk")
public class TaskTalkServlet extends TaskStepServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient TaskTalk talk;

    @Override
    String take(UUID task, String step, HttpServletRequest request) {
        var text = text(request, "reason");
        switch (step) {
            case "ask-to-explain" -> talk.askToExplain(task, day(request, "until"), text);
            case "explain" -> talk.explain(task, text);
            case "question" -> talk.question(task, text);
            case "answer" -> talk.answer(task, id(request, "key"), text);
            default -> throw unknown();
        }
        return switch (step) {
            case "ask-to-explain" -> "explanation-asked";
            case "explain" -> "explained";
            default -> step;
        };
    }
}
