package doanket.identity;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** A role held in a unit, with or without all that lies beneath it, and the permissions the role carries today. */
public record Grant(UUID unit, boolean withSubtree, String role, Set<Permission> permissions) implements Serializable {

    Grant only(Set<Permission> most) {
        return new Grant(
                unit,
                withSubtree,
                role,
                permissions.stream().filter(most::contains).collect(Collectors.toSet()));
    }

    boolean covers(Permission permission, List<UUID> pathOfUnit) {
        return permissions.contains(permission)
                && (withSubtree
                        ? pathOfUnit.contains(unit)
                        : !pathOfUnit.isEmpty() && pathOfUnit.get(0).equals(unit));
    }
}
