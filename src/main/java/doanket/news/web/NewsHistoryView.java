package doanket.news.web;

import doanket.news.ArticleHistory;
import doanket.news.Difference;
import doanket.news.EventRow;
import doanket.news.VersionRow;
import doanket.platform.Uuids;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** What became of an article: who did what when, each version, two of them side by side, and the way back to one. */
@Named
@ViewScoped
public class NewsHistoryView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ArticleHistory history;

    private String id;
    private int from;
    private int to;
    private String done;

    private List<VersionRow> versions;
    private List<EventRow> events;
    private Difference difference;

    public void load() {
        var article = Uuids.orNull(id);
        versions = history.versions(article);
        events = history.events(article);
        if (from > 0 && to > 0 && from != to) {
            difference = history.difference(article, Math.min(from, to), Math.max(from, to));
        }
    }

    public String restore(int number) {
        var restored = history.restore(Uuids.orNull(id), number, latest().number());
        return "/news/edit?faces-redirect=true&id=" + id + "&done="
                + (restored.filesGone() > 0 ? "restoredWithout" : "restored");
    }

    private VersionRow latest() {
        return versions.stream().filter(VersionRow::latest).findFirst().orElseThrow();
    }

    public String getTitle() {
        return latest().title();
    }

    public List<VersionRow> getVersions() {
        return versions;
    }

    public List<EventRow> getEvents() {
        return events;
    }

    public Difference getDifference() {
        return difference;
    }

    /** The latest two versions, as what is offered to be compared first. */
    public int getFrom() {
        return from > 0 || versions == null ? from : Math.max(1, latest().number() - 1);
    }

    public void setFrom(int from) {
        this.from = from;
    }

    public int getTo() {
        return to > 0 || versions == null ? to : latest().number();
    }

    public void setTo(int to) {
        this.to = to;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getDone() {
        return done;
    }

    public void setDone(String done) {
        this.done = done;
    }

    public String getDoneKey() {
        return NewsDone.key(done);
    }
}
