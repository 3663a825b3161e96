package doanket.emulation.web;

import doanket.emulation.ScoreWorkbooks;
import doanket.web.FormFields;
import doanket.web.WorkbookForm;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;

/** Scores from a workbook: uploaded, looked at item by item, and taken as a whole or not at all. */
@Named
@ViewScoped
public class EmulationScoresView extends WorkbookForm<ScoreWorkbooks.Preview> {

    private static final long serialVersionUID = 1L;

    @Inject
    private ScoreWorkbooks service;

    @Inject
    private transient HttpServletRequest request;

    private UUID id;
    private ScoreWorkbooks.Whose whose;

    @PostConstruct
    void load() {
        id = FormFields.id(request);
        whose = service.whose(id);
    }

    @Override
    protected ScoreWorkbooks.Preview read(byte[] workbook) {
        return service.preview(id, workbook);
    }

    public String take() {
        service.take(id, getPreview());
        return "/emulation/sheet?faces-redirect=true&id=" + id + "&done=saved";
    }

    public UUID getId() {
        return id;
    }

    public ScoreWorkbooks.Whose getWhose() {
        return whose;
    }
}
