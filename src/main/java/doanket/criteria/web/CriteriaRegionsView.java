package doanket.criteria.web;

import doanket.criteria.PlaceKeeping;
import doanket.criteria.RegionRow;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;

/** The regions of the plan, their names, and the provinces in each. */
@Named
@ViewScoped
public class CriteriaRegionsView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private PlaceKeeping service;

    @Inject
    private transient HttpServletRequest request;

    private boolean done;
    private PlaceKeeping.Regions regions;
    private String code;
    private String name;
    private String english;
    private String unit;
    private String region;

    @PostConstruct
    void load() {
        regions = service.regions();
        done = request.getParameter("done") != null;
        code = request.getParameter("code");
        regions.rows().stream()
                .filter(row -> row.code().equals(code))
                .findFirst()
                .ifPresent(row -> {
                    name = row.name();
                    english = row.english();
                });
    }

    /** One whose code is known is renamed; another is new. */
    public String save() {
        service.name(new RegionRow(code, name, english, version(), null));
        return "/criteria/regions?faces-redirect=true&done=1";
    }

    private long version() {
        return regions.rows().stream()
                .filter(row -> row.code().equalsIgnoreCase(code == null ? "" : code.strip()))
                .mapToLong(RegionRow::version)
                .findFirst()
                .orElse(0);
    }

    public String assign() {
        service.assign(unit, region, regions.seen());
        return "/criteria/regions?faces-redirect=true&done=1";
    }

    public boolean isDone() {
        return done;
    }

    public List<RegionRow> getRows() {
        return regions.rows();
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

    public String getEnglish() {
        return english;
    }

    public void setEnglish(String english) {
        this.english = english;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public String getRegion() {
        return region;
    }

    public void setRegion(String region) {
        this.region = region;
    }
}
