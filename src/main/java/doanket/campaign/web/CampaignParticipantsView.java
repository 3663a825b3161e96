package doanket.campaign.web;

import doanket.campaign.ParticipantWorkbooks;
import doanket.web.FormFields;
import doanket.web.WorkbookForm;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;

/** Who takes part, from a workbook: uploaded, looked at place by place, and taken as a whole or not at all. */
@Named
@ViewScoped
public class CampaignParticipantsView extends WorkbookForm<ParticipantWorkbooks.Preview> {

    private static final long serialVersionUID = 1L;

    @Inject
    private ParticipantWorkbooks service;

    @Inject
    private transient HttpServletRequest request;

    private UUID id;
    private String name;

    @PostConstruct
    void load() {
        id = FormFields.id(request);
        name = service.name(id);
    }

    @Override
    protected ParticipantWorkbooks.Preview read(byte[] workbook) {
        return service.preview(id, workbook);
    }

    public String take() {
        service.take(id, content(), getPreview());
        return "/campaign/view?faces-redirect=true&id=" + id + "&done=participants";
    }

    public UUID getId() {
        return id;
    }

    public String getName() {
        return name;
    }
}
