package doanket.criteria.web;

import doanket.criteria.TableAsk;
import doanket.criteria.TablePreview;
import doanket.criteria.TableWorkbooks;
import doanket.web.WorkbookForm;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;

/** A table as a workbook: downloaded as of a day, uploaded again, looked at cell by cell, and taken as a whole or not at all. */
@Named
@ViewScoped
public class CriteriaTableView extends WorkbookForm<TablePreview> {

    private static final long serialVersionUID = 1L;

    @Inject
    private TableWorkbooks service;

    @Inject
    private transient HttpServletRequest request;

    private TableAsk ask;
    private String name;
    private String day;

    @PostConstruct
    void load() {
        ask = TableAddress.of(request);
        name = service.name(ask);
        day = request.getParameter("day");
    }

    @Override
    protected TablePreview read(byte[] workbook) {
        return service.preview(ask, workbook);
    }

    public String take() {
        service.take(ask, content(), getPreview());
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
}
