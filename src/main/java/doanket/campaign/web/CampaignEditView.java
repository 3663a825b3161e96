package doanket.campaign.web;

import doanket.campaign.CampaignDraft;
import doanket.campaign.CampaignKind;
import doanket.campaign.CampaignKit;
import doanket.campaign.CampaignTerms;
import doanket.campaign.CampaignWriting;
import doanket.platform.TypedDay;
import doanket.platform.Uuids;
import doanket.platform.VietnamTime;
import doanket.web.FormFields;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/** A campaign to be started or changed. */
@Named
@ViewScoped
public class CampaignEditView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CampaignWriting service;

    @Inject
    private transient HttpServletRequest request;

    private CampaignKit kit;
    private UUID id;
    private long version;
    private String lead;
    private CampaignKind kind = CampaignKind.CAMPAIGN;
    private String name;
    private String aims;
    private String contents;
    private String set;
    private String from;
    private String until;
    private String phases;
    private String participants;
    private List<String> figures = List.of();

    @PostConstruct
    void load() {
        var asked = request.getParameter("id");
        kit = service.kit();
        if (asked != null) {
            id = FormFields.id(asked);
            fill(service.draft(id));
        } else if (!kit.leads().isEmpty()) {
            lead = kit.leads().get(0).id();
            participants = service.placesOf(UUID.fromString(lead));
        }
    }

    private void fill(CampaignDraft draft) {
        var terms = draft.terms();
        kind = terms.kind();
        name = terms.name();
        aims = terms.aims();
        contents = terms.contents();
        set = terms.set() == null ? null : terms.set().toString();
        from = VietnamTime.told(terms.from());
        until = VietnamTime.told(terms.until());
        phases = draft.phases();
        participants = draft.participants();
        figures = draft.figures().stream().map(UUID::toString).toList();
        version = draft.version();
    }

    public String save() {
        var terms = new CampaignTerms(
                kind, name, aims, contents, Uuids.parse(set).orElse(null), TypedDay.of(from), TypedDay.of(until));
        var chosen = figures.stream().map(FormFields::id).toList();
        var draft = new CampaignDraft(terms, phases, participants, chosen, version);
        var saved = id;
        if (saved == null) {
            saved = service.start(FormFields.id(lead), draft);
        } else {
            service.change(saved, draft);
        }
        return "/campaign/view?faces-redirect=true&id=" + saved + "&done=saved";
    }

    public CampaignKit getKit() {
        return kit;
    }

    public boolean isKnown() {
        return id != null;
    }

    /** One draft for each campaign, and one for the next. */
    public String getDraft() {
        return "campaign" + (id == null ? "" : "-" + id);
    }

    public UUID getId() {
        return id;
    }

    public CampaignKind[] getKinds() {
        return CampaignKind.values();
    }

    public String getLead() {
        return lead;
    }

    public void setLead(String lead) {
        this.lead = lead;
    }

    public CampaignKind getKind() {
        return kind;
    }

    public void setKind(CampaignKind kind) {
        this.kind = kind;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getAims() {
        return aims;
    }

    public void setAims(String aims) {
        this.aims = aims;
    }

    public String getContents() {
        return contents;
    }

    public void setContents(String contents) {
        this.contents = contents;
    }

    public String getSet() {
        return set;
    }

    public void setSet(String set) {
        this.set = set;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getUntil() {
        return until;
    }

    public void setUntil(String until) {
        this.until = until;
    }

    public String getPhases() {
        return phases;
    }

    public void setPhases(String phases) {
        this.phases = phases;
    }

    public String getParticipants() {
        return participants;
    }

    public void setParticipants(String participants) {
        this.participants = participants;
    }

    public List<String> getFigures() {
        return figures;
    }

    public void setFigures(List<String> figures) {
        this.figures = figures;
    }
}
