package doanket.organisation;

import doanket.identity.Access;
import doanket.identity.Allowed;
import doanket.identity.Permission;
import doanket.identity.Scope;
import doanket.identity.UnitScopes;
import doanket.platform.NotFoundException;
import doanket.platform.VietnameseText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** What the pages for looking after units ask for: the units one looks after, each with its forms, and their changes. */
@ApplicationScoped
@Transactional
public class UnitAdministration {

    private static final int MOST = 200;
    private static final int MOST_NAMES = 20;

    private final ManagedUnitRepository managed;
    private final UnitDirectory names;
    private final UnitService service;
    private final Access access;
    private final Catalogue catalogue;

    protected UnitAdministration() { // for the CDI proxy
        this(null, null, null, null, null);
    }

    @Inject
    UnitAdministration(
            ManagedUnitRepository managed,
            UnitDirectory names,
            UnitService service,
            Access access,
            Catalogue catalogue) {
        this.managed = managed;
        this.names = names;
        this.service = service;
        this.access = access;
        this.catalogue = catalogue;
    }

    /** Where looking after begins: the units that one's roles stand in. */
    @Allowed(Permission.UNIT_MANAGE)
    public ManagedUnits roots() {
        return new ManagedUnits(null, List.of(), managed.roots(MOST));
    }

    /** The units directly beneath that one, and those right above it; at most 200. */
    @Allowed(value = Permission.UNIT_MANAGE, of = UnitScopes.class)
    public ManagedUnits beneath(UUID id) {
        var here = names.names(List.of(id)).get(id);
        if (here == null) {
            throw new NotFoundException();
        }
        return new ManagedUnits(here, above(id), managed.beneath(id, MOST));
    }

    /** Units one looks after by a part of name or code, with or without marks; at most 200. */
    @Allowed(Permission.UNIT_MANAGE)
    public ManagedUnits find(String typed) {
        return new ManagedUnits(null, List.of(), managed.find(VietnameseText.fold(typed), MOST));
    }

    private List<UnitName> above(UUID id) {
        var today = service.today();
        var uppers = managed.relations(id).stream()
                .filter(relation -> relation.to() == null || !relation.to().isBefore(today))
                .map(ManagedRelationRow::upper)
                .distinct()
                .filter(upper -> access.permits(Permission.UNIT_MANAGE, Scope.of(upper)))
                .toList();
        return names.names(uppers).values().stream()
                .sorted(Comparator.comparing(name -> uppers.indexOf(name.id())))
                .toList();
    }

    @Allowed(value = Permission.UNIT_MANAGE, of = UnitScopes.class)
    public ManagedUnit unit(UUID id) {
        var unit = managed.unit(id).orElseThrow(NotFoundException::new);
        return new ManagedUnit(
                id,
                unit.seen(),
                unit.code(),
                unit.name(),
                unit.shortName(),
                unit.typeCode(),
                unit.levelCode(),
                unit.facts(),
                unit.period().from(),
                unit.period().to(),
                managed.relations(id));
    }

    @Allowed(Permission.UNIT_MANAGE)
    public UnitChoices choices() {
        return new UnitChoices(catalogue.types(), catalogue.levels(), catalogue.relationKinds());
    }

    /** Units of the whole portal by a part of name or code, to put a unit beneath. */
    @Allowed(Permission.UNIT_MANAGE)
    public List<UnitPlace> named(String typed) {
        return names.pick(typed, MOST_NAMES);
    }

    /** As {@link UnitService#found}. */
    @Allowed(value = Permission.UNIT_MANAGE, of = UnitScopes.class)
    public UUID found(UUID above, NewUnit wanted, String kind) {
        return service.found(above, wanted, kind);
    }

    /** As {@link UnitService#rename(UUID, long, String, String, String)}. */
    @Allowed(value = Permission.UNIT_MANAGE, of = UnitScopes.class)
    public void rename(UUID id, long seen, String name, String shortName, String decision) {
        service.rename(id, seen, name, shortName, decision);
    }

    /** As {@link UnitService#describe}. */
    @Allowed(value = Permission.UNIT_MANAGE, of = UnitScopes.class)
    public void describe(UUID id, long seen, UnitFacts facts) {
        service.describe(id, seen, facts);
    }

    /** As {@link UnitService#relate}. */
    @Allowed(value = Permission.UNIT_MANAGE, of = UnitScopes.class)
    public void relate(UUID id, NewRelation wanted) {
        if (wanted.upper() == null) {
            throw OrganisationRefused.unitMissing();
        }
        service.relate(id, wanted);
    }

    /** As {@link UnitService#endRelation}. */
    @Allowed(value = Permission.UNIT_MANAGE, of = RelationScopes.class)
    public void endRelation(UUID relation, LocalDate lastDay) {
        service.endRelation(relation, lastDay);
    }

    /** As {@link UnitService#withdrawRelation}. */
    @Allowed(value = Permission.UNIT_MANAGE, of = RelationScopes.class)
    public void withdrawRelation(UUID relation) {
        service.withdrawRelation(relation);
    }

    /** As {@link UnitService#close}. */
    @Allowed(value = Permission.UNIT_MANAGE, of = UnitScopes.class)
    public void close(UUID id, Closing closing) {
        service.close(id, closing);
    }

    /** As {@link UnitService#goOn}. */
    @Allowed(value = Permission.UNIT_MANAGE, of = UnitScopes.class)
    public void goOn(UUID id) {
        service.goOn(id);
    }

    /** As {@link UnitService#mayGoOn}. */
    @Allowed(value = Permission.UNIT_MANAGE, of = UnitScopes.class)
    public boolean mayGoOn(UUID id) {
        return service.mayGoOn(id);
    }
}
