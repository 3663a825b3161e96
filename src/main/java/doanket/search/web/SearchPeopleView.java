package doanket.search.web;

import doanket.organisation.PersonName;
import doanket.organisation.UnitPlace;
import doanket.search.PeopleFinding;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The people and units whose names were typed. */
@Named
@RequestScoped
public class SearchPeopleView {

    /** The rest is one step away, in the directory. */
    private static final int MOST = 5;

    private static final List<String> FILTERS = List.of("kind", "category", "unit", "from", "to", "page");

    @Inject
    private PeopleFinding people;

    @Inject
    private HttpServletRequest request;

    private String q;
    private List<PersonName> found = List.of();
    private List<UnitPlace> units = List.of();

    /** Where a search is narrowed, nobody asks for people or units. */
    public void load() {
        boolean narrows =
                FILTERS.stream().map(request::getParameter).anyMatch(chosen -> chosen != null && !chosen.isBlank());
        if (q != null && !q.isBlank() && !narrows) {
            found = people.named(q, MOST + 1);
            units = people.units(q, MOST + 1);
        }
    }

    public boolean isFound() {
        return !found.isEmpty();
    }

    public List<PersonName> getPeople() {
        return found.subList(0, Math.min(MOST, found.size()));
    }

    public boolean isUnitsFound() {
        return !units.isEmpty();
    }

    public List<UnitPlace> getUnits() {
        return units.subList(0, Math.min(MOST, units.size()));
    }

    public boolean isMoreUnits() {
        return units.size() > MOST;
    }

    /** The address of all units called so. */
    public String getAllUnits() {
        return "/organisation/directory?q=" + URLEncoder.encode(q, StandardCharsets.UTF_8);
    }

    /** How many, or that there are more than are shown. */
    public String getCount() {
        return isMore() ? MOST + "+" : String.valueOf(found.size());
    }

    public boolean isMore() {
        return found.size() > MOST;
    }

    /** The address of all of them. */
    public String getAll() {
        return "/organisation/directory?tab=people&q=" + URLEncoder.encode(q, StandardCharsets.UTF_8);
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q;
    }
}
