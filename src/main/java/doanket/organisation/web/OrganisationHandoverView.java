package doanket.organisation.web;

import doanket.organisation.HandOver;
import doanket.organisation.HandOverSheet;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** What somebody has in hand: one's own, or that of somebody one looks after. */
@Named
@RequestScoped
public class OrganisationHandoverView {

    @Inject
    private HandOver service;

    @Inject
    private HttpServletRequest request;

    private HandOverSheet sheet;

    @PostConstruct
    void load() {
        sheet = Asked.text(request, "id").isEmpty() ? service.own() : service.of(Asked.id(request, "id"));
    }

    public HandOverSheet getSheet() {
        return sheet;
    }
}
