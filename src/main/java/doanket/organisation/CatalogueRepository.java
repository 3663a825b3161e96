package doanket.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;

@ApplicationScoped
class CatalogueRepository {

    @PersistenceContext
    EntityManager entityManager;

    /** Finds an entry that holds on that day. Refuses anything else. */
    <T extends CatalogueEntry> T entry(Class<T> catalogue, String code, LocalDate day) {
        var found = code == null ? null : entityManager.find(catalogue, code);
        if (found == null || !found.holdsOn(day)) {
            throw OrganisationRefused.notInCatalogue();
        }
        return found;
    }

    /** Whether units of that type are places of the map. */
    boolean isPlace(String unitType) {
        return entityManager.find(UnitType.class, unitType).isTerritorial();
    }

    List<CatalogueRow> rows(Class<? extends CatalogueEntry> catalogue, LocalDate day) {
        return entityManager
                .createQuery("""
                        select new doanket.organisation.CatalogueRow(c.code, c.nameVi, c.nameEn, c.rank)
                        from %s c
                        where c.validFrom <= :day
                        and (c.validTo is null or c.validTo >= :day)
                        order by c.rank, c.code""".formatted(catalogue.getSimpleName()), CatalogueRow.class)
                .setParameter("day", day)
                .getResultList();
    }

    List<CatalogueRow> titlesOf(String unitType, LocalDate day) {
        return entityManager
                .createQuery("""
                        select new doanket.organisation.CatalogueRow(t.code, t.nameVi, t.nameEn, t.rank)
                        from Title t
                        where (t.typeCode is null or t.typeCode = :type)
                        and t.validFrom <= :day
                        and (t.validTo is null or t.validTo >= :day)
                        order by t.rank, t.code""", CatalogueRow.class)
                .setParameter("type", unitType)
                .setParameter("day", day)
                .getResultList();
    }
}
