package doanket.directive.web;

import doanket.directive.DocumentPart;
import doanket.directive.DocumentReading;
import doanket.directive.DocumentView;
import doanket.platform.Uuids;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;

/** A paper to be read, with its recipients and its history. */
@Named
@RequestScoped
public class DirectiveViewView {

    @Inject
    private DocumentReading reading;

    private String id;
    private String tab;
    private String done;

    private DocumentView paper;

    public void load() {
        paper = reading.view(
                Uuids.orNull(id), DocumentPart.valueOf(getShownTab().toUpperCase(Locale.ROOT)));
    }

    public boolean isTab(String name) {
        return name.equals(getShownTab());
    }

    /** Anything unknown shows the text. */
    public String getShownTab() {
        return "recipients".equals(tab) || "history".equals(tab) ? tab : "text";
    }

    public DocumentView getPaper() {
        return paper;
    }

    public String getDoneKey() {
        return DirectiveDone.key(done);
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getTab() {
        return tab;
    }

    public void setTab(String tab) {
        this.tab = tab;
    }

    public String getDone() {
        return done;
    }

    public void setDone(String done) {
        this.done = done;
    }
}
