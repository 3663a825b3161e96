package doanket.paper.web;

import doanket.paper.IssuerForm;
import doanket.paper.IssuerForms;
import doanket.paper.PaperFamily;
import doanket.platform.NotFoundException;
import doanket.platform.Uuids;
import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** What a unit prints for itself on its papers. */
@Named
@ViewScoped
public class PaperIssuerView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private IssuerForms service;

    @Inject
    private transient HttpServletRequest request;

    private UUID unit;
    private Map<String, String> families;
    private boolean own;
    private boolean done;
    private long seen;
    private String family;
    private String parentLine;
    private String issuerLines;
    private String symbol;
    private String place;
    private String archive;

    @PostConstruct
    void load() {
        unit = Uuids.parse(request.getParameter("unit")).orElseThrow(NotFoundException::new);
        done = request.getParameter("done") != null;
        families = new LinkedHashMap<>();
        var locale = FacesContext.getCurrentInstance().getViewRoot().getLocale();
        for (PaperFamily one : service.families(locale)) {
            families.put(one.name(), one.code());
        }
        var form = service.read(unit);
        own = form.own();
        seen = form.seen();
        family = form.family();
        parentLine = form.parentLine();
        issuerLines = form.issuerLines();
        symbol = form.symbol();
        place = form.place();
        archive = form.archive();
    }

    public String save() {
        service.set(unit, new IssuerForm(family, parentLine, issuerLines, symbol, place, archive, own, seen));
        return again();
    }

    public String forget() {
        service.forget(unit);
        return again();
    }

    private String again() {
        return "/paper/issuer?faces-redirect=true&done=1&unit=" + unit;
    }

    public UUID getUnit() {
        return unit;
    }

    public Map<String, String> getFamilies() {
        return families;
    }

    public boolean isOwn() {
        return own;
    }

    public boolean isDone() {
        return done;
    }

    public String getDraft() {
        return "issuer-" + unit;
    }

    public long getSeen() {
        return seen;
    }

    public void setSeen(long seen) {
        this.seen = seen;
    }

    public String getFamily() {
        return family;
    }

    public void setFamily(String family) {
        this.family = family;
    }

    public String getParentLine() {
        return parentLine;
    }

    public void setParentLine(String parentLine) {
        this.parentLine = parentLine;
    }

    public String getIssuerLines() {
        return issuerLines;
    }

    public void setIssuerLines(String issuerLines) {
        this.issuerLines = issuerLines;
    }

    public String getSymbol() {
        return symbol;
    }

    public void setSymbol(String symbol) {
        this.symbol = symbol;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getArchive() {
        return archive;
    }

    public void setArchive(String archive) {
        this.archive = archive;
    }
}
