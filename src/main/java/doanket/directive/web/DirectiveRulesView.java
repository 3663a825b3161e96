package doanket.directive.web;

import doanket.directive.ReceiptRules;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;

/** How long recipients have to confirm papers. */
@Named
@ViewScoped
public class DirectiveRulesView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ReceiptRules rules;

    @Inject
    private transient HttpServletRequest request;

    private boolean done;
    private int seen;
    private Integer days;

    @PostConstruct
    void load() {
        done = request.getParameter("done") != null;
        seen = rules.workingDays();
        days = seen;
    }

    public String save() {
        rules.giveDays(seen, days);
        return "/directive/rules?faces-redirect=true&done=1";
    }

    public boolean isDone() {
        return done;
    }

    public Integer getDays() {
        return days;
    }

    public void setDays(Integer days) {
        this.days = days;
    }
}
