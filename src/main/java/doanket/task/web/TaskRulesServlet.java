package doanket.task.web;

import doanket.task.RuleSheet;
import doanket.task.TaskRefused;
import doanket.task.TaskRule;
import doanket.task.TaskRules;
import doanket.web.FormRefusal;
import doanket.web.PageLink;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/** The form in which administrators set the numbers of the rules of tasks. */
@WebServlet("/task/rules-save")
public class TaskRulesServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient TaskRules rules;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        try {
            rules.set(typed(request), TaskStepServlet.text(request, "reason"));
            response.sendRedirect("/task/rules?done=rules-set");
        } catch (TaskRefused refused) {
            FormRefusal.show(request, response, refused, "/task/rules.xhtml");
        }
    }

    private static List<RuleSheet.Typed> typed(HttpServletRequest request) {
        return Arrays.stream(TaskRule.values())
                .map(rule -> new RuleSheet.Typed(
                        rule,
                        TaskStepServlet.text(request, "seen-" + PageLink.code(rule)),
                        TaskStepServlet.text(request, PageLink.code(rule))))
                .toList();
    }
}
