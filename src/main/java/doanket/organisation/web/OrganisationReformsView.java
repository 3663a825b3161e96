package doanket.organisation.web;

import doanket.organisation.ReformKind;
import doanket.organisation.ReformRow;
import doanket.organisation.Reforms;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;

/** The decisions that change units, and the ways to prepare one. */
@Named
@RequestScoped
public class OrganisationReformsView {

    @Inject
    private Reforms service;

    private List<ReformRow> rows;
    private List<ReformKind> kinds;

    @PostConstruct
    void load() {
        rows = service.list();
        kinds = service.kinds();
    }

    public List<ReformRow> getRows() {
        return rows;
    }

    public List<ReformKind> getKinds() {
        return kinds;
    }

    /** As it stands in an address. */
    public String word(ReformKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
