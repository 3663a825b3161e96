package doanket.organisation.web;

import doanket.organisation.DirectoryChoices;
import doanket.organisation.DirectoryFilter;
import doanket.organisation.DirectoryPage;
import doanket.organisation.DirectoryPerson;
import doanket.organisation.DirectoryReading;
import doanket.platform.Uuids;
import doanket.platform.VietnamTime;
import doanket.platform.VietnameseText;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;

/** The directory: units in one tab, people in the other, both narrowed by the same fields of the address. */
@Named
@RequestScoped
public class OrganisationDirectoryView {

    private static final String PEOPLE = "people";
    private static final int LONGEST_SEARCH = 200;

    @Inject
    private DirectoryReading directory;

    @Inject
    private HttpServletRequest request;

    private DirectoryFilter filter;
    private DirectoryChoices choices;
    private DirectoryPage<?> list;

    @PostConstruct
    void load() {
        filter = new DirectoryFilter(
                typed(), given("type"), given("level"), id("area"), given("closed") != null, id("after"));
        choices = directory.choices(filter.area());
        list = isPeople() ? directory.people(filter) : directory.units(filter);
    }

    private String typed() {
        var typed = given("q");
        return typed == null || typed.length() <= LONGEST_SEARCH ? typed : typed.substring(0, LONGEST_SEARCH);
    }

    private UUID id(String name) {
        return Uuids.parse(given(name)).orElse(null);
    }

    private String given(String name) {
        var value = request.getParameter(name);
        return value == null || value.isBlank() ? null : value.strip();
    }

    public boolean isPeople() {
        return PEOPLE.equals(request.getParameter("tab"));
    }

    public DirectoryFilter getFilter() {
        return filter;
    }

    public boolean isNarrowed() {
        return !address(isPeople(), null).equals(address(isPeople() ? "?tab=people" : ""));
    }

    public boolean isBeyondFirst() {
        return filter.after() != null;
    }

    public DirectoryChoices getChoices() {
        return choices;
    }

    /** The rows of the chosen tab. */
    public DirectoryPage<?> getList() {
        return list;
    }

    /** The letter on somebody's badge. */
    public String initials(DirectoryPerson person) {
        return VietnameseText.initials(person.fullName());
    }

    public String day(LocalDate day) {
        return VietnamTime.DATE.format(day);
    }

    /** Units or people, narrowed as now. */
    public String tab(boolean ofPeople) {
        return address(ofPeople, null);
    }

    public String getFirstAddress() {
        return address(isPeople(), null);
    }

    public String getNextAddress() {
        return address(isPeople(), list.last());
    }

    /** The same tab with nothing asked for. */
    public String getWholeAddress() {
        return address(isPeople() ? "?tab=people" : "");
    }

    private static String address(String query) {
        return "/organisation/directory" + query;
    }

    private String address(boolean ofPeople, UUID after) {
        var query = new StringBuilder();
        add(query, "tab", ofPeople ? PEOPLE : null);
        add(query, "q", filter.typed());
        add(query, "area", filter.area());
        add(query, "type", filter.type());
        add(query, "level", filter.level());
        add(query, "closed", filter.closed() ? "1" : null);
        add(query, "after", after);
        return address(query.toString());
    }

    private static void add(StringBuilder query, String name, Object value) {
        if (value != null) {
            query.append(query.isEmpty() ? '?' : '&')
                    .append(name)
                    .append('=')
                    .append(URLEncoder.encode(value.toString(), StandardCharsets.UTF_8));
        }
    }
}
