package doanket.organisation.web;

import doanket.organisation.StaffImportService;
import doanket.organisation.StaffPreview;
import doanket.platform.Uuids;
import doanket.web.Uploads;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;

/** The import of people and posts: upload, a look at every bad row, and confirming. */
@Named
@ViewScoped
public class OrganisationStaffImportView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private StaffImportService service;

    @Inject
    private transient HttpServletRequest request;

    private transient Part file;
    private StaffPreview preview;

    @PostConstruct
    void load() {
        Uuids.parse(Asked.text(request, "id")).ifPresent(id -> preview = service.preview(id));
    }

    public String upload() throws IOException {
        var id = service.upload(Uploads.name(file), Uploads.content(file));
        return "/organisation/staff-import?faces-redirect=true&id=" + id;
    }

    public String confirm() {
        service.confirm(preview.id());
        return "/organisation/staff-import?faces-redirect=true&id=" + preview.id();
    }

    public StaffPreview getPreview() {
        return preview;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
