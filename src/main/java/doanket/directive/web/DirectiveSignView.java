package doanket.directive.web;

import doanket.directive.DocumentReview;
import doanket.directive.DocumentView;
import doanket.platform.Uuids;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** A paper that was submitted: signed as it is seen, or given back with a reason. */
@Named
@ViewScoped
public class DirectiveSignView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String THERE = "/directive/view?faces-redirect=true&id=";

    @Inject
    private DocumentReview review;

    private String id;
    private String reason;
    private DocumentView paper;

    public void load() {
        paper = review.sheet(Uuids.orNull(id));
    }

    public String sign() {
        review.sign(paper.id(), paper.edition());
        return THERE + paper.id() + "&done=signed";
    }

    public String giveBack() {
        review.giveBack(paper.id(), reason);
        return THERE + paper.id() + "&done=returned";
    }

    public DocumentView getPaper() {
        return paper;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
