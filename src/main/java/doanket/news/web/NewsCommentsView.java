package doanket.news.web;

import doanket.news.CommentReview;
import doanket.news.WaitingComment;
import doanket.web.FormRefusal;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** The comments that wait for somebody who reviews. */
@Named
@RequestScoped
public class NewsCommentsView {

    @Inject
    private CommentReview review;

    @Inject
    private HttpServletRequest request;

    private List<WaitingComment> waiting;

    @PostConstruct
    void load() {
        waiting = review.waiting();
    }

    public List<WaitingComment> getWaiting() {
        return waiting;
    }

    public String getRefusal() {
        return FormRefusal.sentence(
                request, FacesContext.getCurrentInstance().getViewRoot().getLocale());
    }

    public String getDoneKey() {
        return FormRefusal.isIn(request) ? null : NewsDone.key(request.getParameter("done"));
    }

    /** Whether that is the one about which something was refused. */
    public boolean isTried(WaitingComment row) {
        return FormRefusal.isIn(request) && row.id().toString().equals(request.getParameter("comment"));
    }

    /** What was typed where it was refused. */
    public String reason(WaitingComment row) {
        return isTried(row) ? request.getParameter("reason") : "";
    }
}
