package doanket.task.web;

import doanket.platform.NotFoundException;
import doanket.task.BulkResult;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** What became of the tasks that were ticked. */
@Named
@RequestScoped
public class TaskBulkView {

    @Inject
    private HttpServletRequest request;

    private BulkResult result;

    /** There is such a page only as the answer to the form. */
    public void load() {
        result = (BulkResult) request.getAttribute(TaskBulkServlet.RESULT);
        if (result == null) {
            throw new NotFoundException();
        }
    }

    public BulkResult getResult() {
        return result;
    }

    /** The place that a sentence has for what it tells. */
    public Object argument(BulkResult.Left left, int place) {
        return place < left.arguments().size() ? left.arguments().get(place) : "";
    }

    public String getListCode() {
        return request.getParameter("which");
    }
}
