package doanket.news.web;

import doanket.news.ArticleContent;
import doanket.news.Attachment;
import doanket.platform.Uuids;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** What stands in the fields of the form of an article. Attachments are one line each: the file and, after a space, its name. */
public class NewsTyped implements Serializable {

    private static final long serialVersionUID = 1L;

    private String title;
    private String lead;
    private String body;
    private String byline;
    private String category;
    // Faces makes another list of the same kind, so it must be one that can be made.
    private List<String> topics = new ArrayList<>();
    private String attachments;

    void show(ArticleContent content) {
        title = content.title();
        lead = content.lead();
        body = new NewsEditorHtml(content.body(), content.figures()).written();
        byline = content.byline();
        category = Objects.toString(content.category(), null);
        setTopics(content.topics().stream().map(UUID::toString).toList());
        attachments = content.attachments().stream()
                .map(attachment -> attachment.file() + " " + Objects.toString(attachment.label(), ""))
                .collect(Collectors.joining("\n"));
    }

    ArticleContent content(NewsAudience audience) {
        var html = NewsEditorHtml.read(body);
        return new ArticleContent(
                text(title),
                text(lead),
                html.body(),
                text(byline),
                Uuids.orNull(category),
                topics.stream().map(Uuids::parse).flatMap(Optional::stream).toList(),
                audience.chosen(),
                html.figures(),
                attachments());
    }

    private List<Attachment> attachments() {
        return text(attachments)
                .lines()
                .map(line -> line.strip().split(" ", 2))
                .flatMap(parts -> Uuids.parse(parts[0]).map(file -> new Attachment(file, rest(parts))).stream())
                .toList();
    }

    private static String rest(String[] parts) {
        return parts.length > 1 ? parts[1] : "";
    }

    private static String text(String typed) {
        return typed == null ? "" : typed;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getLead() {
        return lead;
    }

    public void setLead(String lead) {
        this.lead = lead;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }

    public String getByline() {
        return byline;
    }

    public void setByline(String byline) {
        this.byline = byline;
    }

    public String getCategory() {
        return category;
    }

    public void setCategory(String category) {
        this.category = category;
    }

    public List<String> getTopics() {
        return topics;
    }

    public void setTopics(List<String> topics) {
        this.topics = topics == null ? new ArrayList<>() : new ArrayList<>(topics);
    }

    public String getAttachments() {
        return attachments;
    }

    public void setAttachments(String attachments) {
        this.attachments = attachments;
    }
}
