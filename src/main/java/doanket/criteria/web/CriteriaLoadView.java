package doanket.criteria.web;

import doanket.criteria.SetChange;
import doanket.criteria.SetKeeping;
import doanket.criteria.SetPreview;
import doanket.web.FormFields;
import doanket.web.Uploads;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/** Indicators from a workbook: uploaded, looked at row by row, and loaded as a whole or not at all. */
@Named
@ViewScoped
public class CriteriaLoadView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SetKeeping service;

    @Inject
    private transient HttpServletRequest request;

    private transient Part file;
    private UUID id;
    private byte[] content;
    private SetPreview preview;

    @PostConstruct
    void load() {
        id = FormFields.id(request.getParameter("id"));
        service.version(id);
    }

    public void look() throws IOException {
        preview = null;
        content = Uploads.content(file);
        preview = service.preview(id, content);
    }

    public String take() {
        service.load(id, content, preview.version());
        return "/criteria/view?faces-redirect=true&id=" + id + "&done=1";
    }

    public UUID getId() {
        return id;
    }

    public boolean isLookedAt() {
        return preview != null;
    }

    /** What becomes of the rows, those that change something. */
    public List<SetChange> getChanges() {
        return preview.changes().stream()
                .filter(one -> one.kind() != SetChange.Kind.SAME)
                .toList();
    }

    public long getAdded() {
        return count(SetChange.Kind.ADDED);
    }

    public long getChanged() {
        return count(SetChange.Kind.CHANGED);
    }

    public long getSame() {
        return count(SetChange.Kind.SAME);
    }

    public long getBad() {
        return count(SetChange.Kind.BAD);
    }

    private long count(SetChange.Kind kind) {
        return preview.count(kind);
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
