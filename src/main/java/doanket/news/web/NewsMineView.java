package doanket.news.web;

import doanket.news.ArticleStatus;
import doanket.news.ArticleWriting;
import doanket.news.WorkRow;
import doanket.web.PageLink;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;

/** The articles one has a hand in, whatever has become of them. */
@Named
@RequestScoped
public class NewsMineView {

    private static final String PATH = "/news/mine";

    @Inject
    private ArticleWriting writing;

    private String status;
    private String after;
    private String done;
    private List<WorkRow> rows;

    public void load() {
        rows = writing.mine(chosen(), after);
    }

    private ArticleStatus chosen() {
        return Arrays.stream(ArticleStatus.values())
                .filter(value -> value.name().equals(status))
                .findFirst()
                .orElse(null);
    }

    public ArticleStatus[] getStatuses() {
        return ArticleStatus.values();
    }

    public String inStatus(ArticleStatus wanted) {
        return PageLink.to(PATH)
                .with("status", wanted == null ? null : wanted.name())
                .toString();
    }

    public boolean isStatus(ArticleStatus wanted) {
        return chosen() == wanted;
    }

    public List<WorkRow> getRows() {
        return rows;
    }

    /** The address of the next lines, or null. */
    public String getMore() {
        return rows.size() < ArticleWriting.PAGE
                ? null
                : PageLink.to(PATH)
                        .with("status", status)
                        .with("after", rows.get(rows.size() - 1).key())
                        .toString();
    }

    public boolean isDiscarded() {
        return "discarded".equals(done);
    }

    public String getStatus() {
        return status;
    }

    public void setStatus(String status) {
        this.status = status;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }

    public String getDone() {
        return done;
    }

    public void setDone(String done) {
        this.done = done;
    }
}
