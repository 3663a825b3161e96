package doanket.organisation.web;

import doanket.identity.Permission;
import doanket.organisation.RightsAsked;
import doanket.organisation.UnitChoice;
import doanket.platform.Uuids;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;

/** What the page of rights and its workbook are asked in their address: a name, a unit as it was typed or chosen, a permission. */
record RightsQuery(String typed, String typedUnit, UUID chosen, Permission permission) {

    static RightsQuery of(HttpServletRequest request, List<Permission> permissions) {
        var asked = Asked.text(request, "permission");
        return new RightsQuery(
                Asked.text(request, "q"),
                Asked.text(request, "unit"),
                Uuids.parse(Asked.text(request, "place")).orElse(null),
                permissions.stream()
                        .filter(one -> one.name().equals(asked))
                        .findFirst()
                        .orElse(null));
    }

    /** Whether a unit was typed and there is none. */
    boolean isVain(UnitChoice choice) {
        return choice.unit() == null && !typedUnit.isEmpty();
    }

    RightsAsked in(UnitChoice choice) {
        return new RightsAsked(
                typed, choice.unit() == null ? null : choice.unit().id(), permission);
    }

    /** The same asked of another page, of that unit where one was typed. */
    String address(String page, UUID place) {
        return Asked.address(
                page,
                "q",
                typed,
                "unit",
                typedUnit,
                "place",
                place == null ? "" : place.toString(),
                "permission",
                permission == null ? "" : permission.name());
    }
}
