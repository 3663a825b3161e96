package doanket.criteria.web;

import doanket.criteria.SetForms;
import doanket.criteria.SetInfo;
import doanket.criteria.SetKind;
import doanket.criteria.SetTerms;
import doanket.organisation.CatalogueRow;
import doanket.organisation.UnitName;
import doanket.platform.TypedDay;
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

/** A set to be opened or corrected. */
@Named
@ViewScoped
public class CriteriaEditView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SetForms service;

    @Inject
    private transient HttpServletRequest request;

    private SetForms.Choices choices;
    private UUID id;
    private String owner;
    private String code;
    private String name;
    private String decision;
    private SetKind kind = SetKind.CRITERIA;
    private String from;
    private String until;
    private String level;
    private boolean spared = true;
    private long version;

    @PostConstruct
    void load() {
        choices = service.choices();
        var asked = request.getParameter("id");
        if (asked == null) {
            owner = choices.owners().isEmpty()
                    ? null
                    : choices.owners().get(0).id().toString();
        } else {
            id = FormFields.id(asked);
            fill(service.set(id));
        }
    }

    private void fill(SetForms.Known known) {
        SetInfo set = known.set();
        code = set.code();
        name = set.name();
        decision = set.decision();
        kind = set.kind();
        from = VietnamTime.told(set.from());
        until = VietnamTime.told(set.until());
        level = set.level();
        spared = known.sparedSatisfies();
        version = known.version();
    }

    public String save() {
        var terms = new SetTerms(code, name, decision, kind, TypedDay.of(from), TypedDay.of(until), level, spared);
        var saved = service.save(id, id == null ? FormFields.id(owner) : null, terms, version);
        return "/criteria/view?faces-redirect=true&id=" + saved + "&done=1";
    }

    public boolean isKnown() {
        return id != null;
    }

    /** One draft for each set, and one for the next. */
    public String getDraft() {
        return "criteria" + (id == null ? "" : "-" + id);
    }

    public UUID getId() {
        return id;
    }

    public List<UnitName> getOwners() {
        return choices.owners();
    }

    public List<CatalogueRow> getLevels() {
        return choices.levels();
    }

    public SetKind[] getKinds() {
        return SetKind.values();
    }

    public String getOwner() {
        return owner;
    }

    public void setOwner(String owner) {
        this.owner = owner;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getDecision() {
        return decision;
    }

    public void setDecision(String decision) {
        this.decision = decision;
    }

    public SetKind getKind() {
        return kind;
    }

    public void setKind(SetKind kind) {
        this.kind = kind;
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

    public String getLevel() {
        return level;
    }

    public void setLevel(String level) {
        this.level = level;
    }

    public boolean isSpared() {
        return spared;
    }

    public void setSpared(boolean spared) {
        this.spared = spared;
    }
}
