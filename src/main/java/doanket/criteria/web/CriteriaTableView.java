package doanket.criteria.web;

import doanket.criteria.TableAsk;
import doanket.criteria.TableChange;
import doanket.criteria.TablePreview;
import doanket.criteria.TableWorkbooks;
import doanket.web.Uploads;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A table as a workbook: downloaded as of a day, uploaded again, looked at cell by cell, and taken as a whole or not at all. */
@Named
@ViewScoped
public class CriteriaTableView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private TableWorkbooks service;

    @Inject
    private transient HttpServletRequest request;

    private transient Part file;
    private TableAsk ask;
    private String name;
    private String day;
    private byte[] content;
    private TablePreview preview;

    @PostConstruct
    void load() {
        ask = TableAddress.of(request);
        name = service.name(ask);
        day = request.getParameter("day");
    }

    public void look() throws IOException {
        preview = null;
        content = Uploads.content(file);
        preview = service.preview(ask, content);
    }

    public String take() {
        service.take(ask, content, preview);
        return switch (ask.kind()) {
            case GROUPS -> "/criteria/groups?faces-redirect=true&id=" + ask.set() + "&done=1";
            case REGIONS -> "/criteria/regions?faces-redirect=true&done=1";
            case THRESHOLDS -> "/criteria/view?faces-redirect=true&id=" + ask.set() + "&done=1";
        };
    }

    public String getKind() {
        return ask.kind().name();
    }

    public String getOf() {
        return ask.kind().key();
    }

    public UUID getId() {
        return ask.set();
    }

    public String getName() {
        return name;
    }

    /** Whether it is another one on other days. */
    public boolean isDated() {
        return ask.kind() == TableAsk.Kind.GROUPS;
    }

    public String getDay() {
        return day;
    }

    public boolean isLookedAt() {
        return preview != null;
    }

    public List<TableChange> getChanges() {
        return preview.changes();
    }

    public long getBad() {
        return preview.bad();
    }

    public LocalDate getFrom() {
        return preview.from();
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
