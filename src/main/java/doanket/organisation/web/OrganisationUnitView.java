package doanket.organisation.web;

import doanket.organisation.DetailReading;
import doanket.organisation.SuccessionRow;
import doanket.organisation.UnitAttribute;
import doanket.organisation.UnitDetail;
import doanket.platform.NotFoundException;
import doanket.platform.Uuids;
import doanket.platform.VietnamTime;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** One unit: what it is, what stands above and beneath, who works there, and how it came to be. */
@Named
@RequestScoped
public class OrganisationUnitView {

    /** Something that happened to the unit on a day, perhaps with another unit. */
    public record Event(LocalDate day, String kind, String text, UUID unit, String unitName) {}

    /** One further fact; the key names its heading. */
    public record Fact(String key, String value) {}

    private static final List<String> FACTS = List.of(
            UnitAttribute.COMMUNE_GROUP,
            UnitAttribute.ZONE,
            UnitAttribute.AREA,
            UnitAttribute.ADDRESS,
            UnitAttribute.PHONE,
            UnitAttribute.EMAIL);

    @Inject
    private DetailReading details;

    @Inject
    private HttpServletRequest request;

    private UnitDetail unit;
    private List<Event> events;

    @PostConstruct
    void load() {
        unit = details.unit(Uuids.parse(request.getParameter("id")).orElseThrow(NotFoundException::new));
        events = told();
    }

    private List<Event> told() {
        var told = new ArrayList<Event>();
        told.add(new Event(unit.from(), "founded", "", null, null));
        unit.history().predecessors().forEach(row -> told.add(event("predecessor", row)));
        told.addAll(renamings());
        unit.history().terms().forEach(row -> told.add(new Event(row.from(), "term", row.name(), null, null)));
        unit.history().successors().forEach(row -> told.add(event("successor", row)));
        if (unit.to() != null) {
            told.add(new Event(unit.to(), "closed", "", null, null));
        }
        told.sort(Comparator.comparing(Event::day));
        return told;
    }

    /** Each earlier name with the days on which it was the unit's. */
    private List<Event> renamings() {
        var renamings = new ArrayList<Event>();
        var from = unit.from();
        for (var row : unit.history().formerNamesInTime()) {
            var name = row.name() + " (" + day(from) + " – " + day(row.lastDay()) + ")"
                    + (row.decision().isEmpty() ? "" : ", " + row.decision());
            from = row.lastDay().plusDays(1);
            renamings.add(new Event(from, "renamed", name, null, null));
        }
        return renamings;
    }

    private static Event event(String kind, SuccessionRow row) {
        return new Event(row.day(), kind + row.kind(), row.decision(), row.unit(), row.name());
    }

    public UnitDetail getUnit() {
        return unit;
    }

    public List<Event> getEvents() {
        return events;
    }

    public String day(LocalDate day) {
        return VietnamTime.told(day);
    }

    /** The further facts that are known, in the order in which they are read. */
    public List<Fact> getFacts() {
        return FACTS.stream()
                .filter(key -> unit.attributes().containsKey(key))
                .map(key -> new Fact(key, told(key, unit.attributes().get(key))))
                .toList();
    }

    private static String told(String key, String value) {
        return key.equals(UnitAttribute.AREA) ? value.replace('.', ',') + " km²" : value;
    }
}
