package doanket.organisation.web;

import doanket.organisation.StaffMember;
import doanket.organisation.StaffService;
import doanket.organisation.UnitName;
import doanket.platform.Slice;
import doanket.platform.Uuids;
import doanket.platform.VietnamTime;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** The people of a unit with their posts, or those of a name. */
@Named
@RequestScoped
public class OrganisationStaffView {

    @Inject
    private StaffService service;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Clock clock;

    private String typed;
    private UnitName unit;
    private boolean over;
    private Slice<Line> slice = Slice.of(List.of(), 1, 1);

    /** One post as a line of text. */
    public record Line(
            UUID person, String fullName, String unit, StaffMember post, String from, String to, UUID account) {}

    @PostConstruct
    void load() {
        typed = Asked.text(request, "q");
        int page = Asked.page(request);
        var asked = Uuids.parse(Asked.text(request, "unit"));
        if (asked.isPresent()) {
            unit = service.unit(asked.get());
            over = service.lastDay(unit.id())
                    .filter(day -> day.isBefore(VietnamTime.day(clock.instant())))
                    .isPresent();
            slice = service.of(unit.id(), page).map(OrganisationStaffView::line);
        } else if (!typed.isEmpty()) {
            slice = service.find(typed, page).map(OrganisationStaffView::line);
        }
    }

    private static Line line(StaffMember member) {
        return new Line(
                member.person(),
                member.fullName(),
                member.unitName(),
                member,
                VietnamTime.told(member.from()),
                VietnamTime.told(member.to()),
                member.account());
    }

    public String getTyped() {
        return typed;
    }

    public boolean isSearched() {
        return !typed.isEmpty() && unit == null;
    }

    /** Whether the unit is closed, so that nobody comes to it any more. */
    public boolean isOver() {
        return over;
    }

    public UnitName getUnit() {
        return unit;
    }

    public List<Line> getLines() {
        return slice.rows();
    }

    public Slice<Line> getSlice() {
        return slice;
    }

    /** The list without its page. */
    public String getAddress() {
        return unit == null
                ? Asked.address("/organisation/staff", "q", typed)
                : Asked.address("/organisation/staff", "unit", unit.id().toString());
    }
}
