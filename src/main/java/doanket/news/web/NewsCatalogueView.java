package doanket.news.web;

import doanket.news.ArticleCategories;
import doanket.news.CategoryRow;
import doanket.news.TopicRow;
import doanket.platform.NotFoundException;
import doanket.platform.Uuids;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/** Categories and topics: what there is, one of them to be changed, and a new one. */
@Named
@ViewScoped
public class NewsCatalogueView implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String TOPICS = "topics";
    private static final String NEW = "new";

    @Inject
    private ArticleCategories service;

    @Inject
    private transient HttpServletRequest request;

    private boolean ofTopics;
    private List<Line> lines;
    private UUID id;
    private long seen;
    private String name;
    private String nameEn;
    private String summary;
    private boolean story;

    /** One entry as a line: its name, and the English one or what it is about. */
    public record Line(UUID id, long seen, String name, String detail, boolean open, boolean story)
            implements Serializable {}

    @PostConstruct
    void load() {
        ofTopics = TOPICS.equals(request.getParameter("kind"));
        lines = lines();
        id = Uuids.parse(request.getParameter("id")).orElse(null);
        if (id != null) {
            fill(lines.stream().filter(line -> line.id().equals(id)).findFirst().orElseThrow(NotFoundException::new));
        }
    }

    private List<Line> lines() {
        return ofTopics
                ? service.topics().stream().map(NewsCatalogueView::line).toList()
                : service.categories().stream().map(NewsCatalogueView::line).toList();
    }

    private static Line line(TopicRow row) {
        return new Line(row.id(), row.seen(), row.name(), row.summary(), row.open(), false);
    }

    private static Line line(CategoryRow row) {
        return new Line(row.id(), row.seen(), row.nameVi(), row.nameEn(), row.open(), row.story());
    }

    private void fill(Line line) {
        seen = line.seen();
        name = line.name();
        nameEn = line.detail();
        summary = line.detail();
        story = line.story();
    }

    public String save() {
        if (ofTopics) {
            saveTopic();
        } else {
            saveCategory();
        }
        return again() + "&saved=" + (id == null ? NEW : id);
    }

    private void saveTopic() {
        if (id == null) {
            service.addTopic(name);
        } else {
            service.changeTopic(id, seen, name, summary);
        }
    }

    private void saveCategory() {
        if (id == null) {
            service.addCategory(name, nameEn);
        } else {
            service.renameCategory(id, seen, name, nameEn);
        }
    }

    public String up(UUID category) {
        service.moveCategory(category, -1);
        return again();
    }

    /** The chosen category: stories from now on, or no longer. */
    public String tellStories() {
        service.tellStories(id, !story);
        return again() + "&id=" + id;
    }

    public String close(UUID one) {
        if (ofTopics) {
            service.closeTopic(one);
        } else {
            service.closeCategory(one);
        }
        return again();
    }

    public String reopen(UUID one) {
        if (ofTopics) {
            service.reopenTopic(one);
        } else {
            service.reopenCategory(one);
        }
        return again();
    }

    /** The key of the draft that has just been saved, or null. */
    public String getSavedDraft() {
        var saved = request.getParameter("saved");
        if (NEW.equals(saved)) {
            return draft("");
        }
        return Uuids.parse(saved).map(one -> draft(one.toString())).orElse(null);
    }

    public String getDraft() {
        return draft(id == null ? "" : id.toString());
    }

    private String draft(String one) {
        return "news-catalogue-" + getKind() + "-" + one;
    }

    private String again() {
        return "/news/catalogue?faces-redirect=true&kind=" + getKind();
    }

    public boolean isOfTopics() {
        return ofTopics;
    }

    public String getKind() {
        return ofTopics ? TOPICS : "categories";
    }

    public boolean isStory() {
        return story;
    }

    public boolean isKnown() {
        return id != null;
    }

    public UUID getId() {
        return id;
    }

    public List<Line> getLines() {
        return lines;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getNameEn() {
        return nameEn;
    }

    public void setNameEn(String nameEn) {
        this.nameEn = nameEn;
    }

    public String getSummary() {
        return summary;
    }

    public void setSummary(String summary) {
        this.summary = summary;
    }
}
