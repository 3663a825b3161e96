package doanket.organisation;

import doanket.identity.Allowed;
import doanket.identity.LaterDeeds;
import doanket.identity.Permission;
import doanket.platform.Sql;
import doanket.platform.VietnamTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Date;
import java.util.List;
import java.util.UUID;

/** People and posts of the units one looks after as a workbook of the same columns that {@link StaffImportService} reads. */
@ApplicationScoped
@Transactional
public class StaffExport {

    private static final int MOST = 20_000;

    private static final String ROWS = Care.UNITS + """
            select p.full_name, u.code, t.name_vi, a.valid_from, a.valid_to, a.main, coalesce(p.email, ''),
                coalesce(p.phone, ''), a.acting, a.on_behalf, a.id, t.name_en
            from appointment a
            join person p on p.id = a.person_id
            join unit u on u.id = a.unit_id
            join title t on t.code = a.title_code
            where a.unit_id in (select unit_id from care)
            and (cast(?5 as text) is null or a.unit_id = cast(?5 as uuid))
            and (a.valid_to is null or a.valid_to >= ?3)
            order by u.protocol_rank, u.sort_form, u.id, t.rank, p.sort_key, p.id
            limit ?4""";

    private final Care care;
    private final UnitDirectory units;
    private final LaterDeeds deeds;

    @PersistenceContext
    EntityManager entityManager;

    protected StaffExport() { // for the CDI proxy
        this(null, null, null);
    }

    @Inject
    StaffExport(Care care, UnitDirectory units, LaterDeeds deeds) {
        this.care = care;
        this.units = units;
        this.deeds = deeds;
    }

    /** As {@link #workbook(StaffWords, UUID)}, of all units one looks after. */
    @Allowed(Permission.PEOPLE_MANAGE)
    public byte[] workbook(StaffWords words) {
        return workbook(words, null);
    }

    /**
     * The posts that are held or will be in that unit (null: in all one looks after), at most twenty thousand, each with the key by
     * which it is known when it comes back.
     */
    @Allowed(Permission.PEOPLE_MANAGE)
    public byte[] workbook(StaffWords words, UUID unit) {
        var query = care.in(entityManager.createNativeQuery(ROWS), Permission.PEOPLE_MANAGE)
                .setParameter(4, MOST)
                .setParameter(5, unit == null ? null : unit.toString());
        var rows = Sql.rows(query).map(row -> line(row, words.language())).toList();
        deeds.note("unit.staffTaken", unit, told(unit) + rows.size() + " dòng");
        return StaffWorkbook.filled(words, rows);
    }

    private String told(UUID unit) {
        var name = unit == null ? null : units.names(List.of(unit)).get(unit);
        return name == null ? "" : name.name() + ": ";
    }

    private static List<String> line(Object[] row, String language) {
        return List.of(
                (String) row[0],
                (String) row[1],
                new Label((String) row[2], (String) row[11]).in(language),
                day(row[3]),
                day(row[4]),
                (Boolean) row[5] ? StaffColumn.YES : "",
                (String) row[6],
                (String) row[7],
                StaffCapacity.of((Boolean) row[8], (Boolean) row[9]).told(language),
                row[10].toString());
    }

    private static String day(Object stored) {
        return stored == null ? "" : VietnamTime.told(((Date) stored).toLocalDate());
    }
}
