package doanket.organisation.web;

import doanket.organisation.DetailReading;
import doanket.organisation.PersonDetail;
import doanket.platform.NotFoundException;
import doanket.platform.Uuids;
import doanket.platform.VietnamTime;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;

/** One person: the posts held now and before, and how to reach him or her. */
@Named
@RequestScoped
public class OrganisationPersonView {

    @Inject
    private DetailReading details;

    @Inject
    private HttpServletRequest request;

    private PersonDetail person;

    @PostConstruct
    void load() {
        person = details.person(Uuids.parse(request.getParameter("id")).orElseThrow(NotFoundException::new));
    }

    public PersonDetail getPerson() {
        return person;
    }

    public String day(LocalDate day) {
        return VietnamTime.told(day);
    }
}
