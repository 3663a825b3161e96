package doanket.campaign;

import doanket.criteria.UnitDays;
import doanket.identity.Deeds;
import doanket.organisation.Label;
import doanket.platform.Sql;
import doanket.search.ObjectKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Campaigns and what hangs on them. */
@ApplicationScoped
class CampaignRepository {

    private static final String HEADS = """
            select c.id, c.kind, c.name, c.lead_unit_id, u.name, c.area_unit_id, c.set_id, c.starts_on, c.ends_on,
                (select count(*) from campaign_participant p where p.campaign_id = c.id)
            from campaign c
            join unit u on u.id = c.lead_unit_id
            %s
            order by c.starts_on desc, c.id""";

    /** All that is small, in one statement: lines parted by chr(30), their parts by chr(31). */
    private static final String DETAIL = """
            select c.aims, c.contents,
                (select string_agg(concat_ws(chr(31), p.name, p.starts_on, p.ends_on), chr(30) order by p.position)
                    from campaign_phase p where p.campaign_id = c.id),
                (select string_agg(concat_ws(chr(31), f.indicator_id, i.name, i.unit), chr(30) order by f.position)
                    from campaign_figure f join indicator i on i.id = f.indicator_id where f.campaign_id = c.id),
                (select string_agg(l.kind || chr(31) || l.object_id, chr(30))
                    from campaign_link l where l.campaign_id = c.id),
                exists (select 1 from campaign_follower f where f.campaign_id = c.id and f.account_id = ?2),
                (select u.name from unit u where u.id = c.lead_unit_id),
                (select count(*) from campaign_participant p where p.campaign_id = c.id)
            from campaign c
            where c.id = ?1""";

    /** Between the Vietnamese and the English name of a type. */
    private static final String BETWEEN = "\u001f";

    private static final String PARTICIPANTS = """
            select u.id, u.short_name, u.name, u.code, t.name_vi || chr(31) || t.name_en
            from campaign_participant p
            join unit u on u.id = p.unit_id
            join unit_type t on t.code = u.type_code
            where p.campaign_id = ?1
            order by u.protocol_rank, u.sort_form, u.id""";

    private static final String PUT_PHASES = """
            insert into campaign_phase (campaign_id, position, name, starts_on, ends_on)
            select ?1, row_number() over (), p.name, cast(p.starts as date), cast(nullif(p.ends, '') as date)
            from unnest(string_to_array(?2, chr(31)), string_to_array(?3, ','), string_to_array(?4, ','))
                as p (name, starts, ends)""";

    private static final String PUT_IDS = """
            insert into %s (campaign_id, %s)
            select ?1, p.id%s
            from unnest(cast(string_to_array(?2, ',') as uuid[])) with ordinality as p (id, place)
            on conflict do nothing""";

    /** The place itself, or the one the unit lies in on that day. */
    private static final String AREA = "select coalesce(area_on(?1, ?2), ?1), 1";

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Deeds deeds;

    /** Stands in the log; the detail says how many, or of which kind, never what was written. */
    void did(String what, Campaign campaign, String detail) {
        deeds.write("campaign." + what, campaign.key(), campaign.leadUnit(), detail);
    }

    void add(Campaign campaign) {
        entityManager.persist(campaign);
        entityManager.flush();
    }

    /** Also what hangs on it is changed: whoever read it before is told when he saves. */
    void touch(Campaign campaign) {
        entityManager.lock(campaign, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    }

    Optional<Campaign> campaign(UUID id) {
        return Optional.ofNullable(entityManager.find(Campaign.class, id));
    }

    List<CampaignHead> heads() {
        return heads(entityManager.createNativeQuery(HEADS.formatted("")));
    }

    Optional<CampaignHead> head(UUID id) {
        return heads(entityManager
                        .createNativeQuery(HEADS.formatted("where c.id = ?1"))
                        .setParameter(1, id))
                .stream()
                .findFirst();
    }

    private static List<CampaignHead> heads(Query query) {
        return Sql.rows(query)
                .map(row -> new CampaignHead(
                        (UUID) row[0],
                        CampaignKind.valueOf((String) row[1]),
                        (String) row[2],
                        (UUID) row[3],
                        (String) row[4],
                        (UUID) row[5],
                        (UUID) row[6],
                        Sql.day(row[7]),
                        Sql.day(row[8]),
                        ((Number) row[9]).intValue()))
                .toList();
    }

    Optional<CampaignDetail> detail(UUID campaign, UUID reader) {
        return Sql.rows(entityManager
                        .createNativeQuery(DETAIL)
                        .setParameter(1, campaign)
                        .setParameter(2, reader))
                .map(CampaignDetail::read)
                .findFirst();
    }

    /** As they were chosen, in protocol order. */
    List<Participant> participants(UUID campaign) {
        return read(entityManager.createNativeQuery(PARTICIPANTS).setParameter(1, campaign));
    }

    /** As they are, or what became of them, on that day; in protocol order. */
    List<Participant> places(UUID campaign, LocalDate day) {
        return read(entityManager
                .createNativeQuery(PlaceSql.PLACES)
                .setParameter(1, campaign)
                .setParameter(2, Date.valueOf(day)));
    }

    /** All that were among its places in that time, both days included; in protocol order. */
    List<Stay> stays(UUID campaign, LocalDate from, LocalDate until) {
        return Sql.rows(entityManager
                        .createNativeQuery(PlaceSql.STAYS)
                        .setParameter(1, campaign)
                        .setParameter(2, Date.valueOf(from))
                        .setParameter(3, Date.valueOf(until)))
                .map(row -> new Stay(participant(row), new UnitDays((UUID) row[0], Sql.day(row[5]), Sql.day(row[6]))))
                .toList();
    }

    static List<Participant> read(Query query) {
        return Sql.rows(query).map(CampaignRepository::participant).toList();
    }

    private static Participant participant(Object[] row) {
        var type = ((String) row[4]).split(BETWEEN);
        return new Participant(
                (UUID) row[0], (String) row[1], (String) row[2], (String) row[3], new Label(type[0], type[1]));
    }

    /** The figures in front, in their order. */
    List<UUID> figures(UUID campaign) {
        List<?> ids = entityManager
                .createNativeQuery("select indicator_id from campaign_figure where campaign_id = ?1 order by position")
                .setParameter(1, campaign)
                .getResultList();
        return ids.stream().map(UUID.class::cast).toList();
    }

    void putPhases(UUID campaign, List<CampaignPhase> phases) {
        clear("campaign_phase", campaign);
        if (phases.isEmpty()) {
            return;
        }
        entityManager
                .createNativeQuery(PUT_PHASES)
                .setParameter(1, campaign)
                .setParameter(2, phases.stream().map(CampaignPhase::name).collect(Collectors.joining("\u001f")))
                .setParameter(
                        3, phases.stream().map(one -> one.from().toString()).collect(Collectors.joining(",")))
                .setParameter(
                        4,
                        phases.stream()
                                .map(one ->
                                        one.until() == null ? "" : one.until().toString())
                                .collect(Collectors.joining(",")))
                .executeUpdate();
    }

    void putParticipants(UUID campaign, Collection<UUID> units) {
        clear("campaign_participant", campaign);
        putIds(PUT_IDS.formatted("campaign_participant", "unit_id", ""), campaign, units);
    }

    void putFigures(UUID campaign, Collection<UUID> indicators) {
        clear("campaign_figure", campaign);
        putIds(PUT_IDS.formatted("campaign_figure", "indicator_id, position", ", p.place"), campaign, indicators);
    }

    private void clear(String table, UUID campaign) {
        entityManager
                .createNativeQuery("delete from " + table + " where campaign_id = ?1")
                .setParameter(1, campaign)
                .executeUpdate();
    }

    private void putIds(String sql, UUID campaign, Collection<UUID> ids) {
        if (!ids.isEmpty()) {
            entityManager
                    .createNativeQuery(sql)
                    .setParameter(1, campaign)
                    .setParameter(2, joined(ids))
                    .executeUpdate();
        }
    }

    /** Whether it was not there yet. */
    boolean link(UUID campaign, ObjectKey object, Instant now, UUID by) {
        return entityManager
                        .createNativeQuery("""
                        insert into campaign_link (campaign_id, kind, object_id, added_at, added_by)
                        values (?1, ?2, ?3, ?4, ?5)
                        on conflict do nothing""")
                        .setParameter(1, campaign)
                        .setParameter(2, object.kind())
                        .setParameter(3, object.id())
                        .setParameter(4, Timestamp.from(now))
                        .setParameter(5, by)
                        .executeUpdate()
                > 0;
    }

    void unlink(UUID campaign, ObjectKey object) {
        entityManager
                .createNativeQuery("delete from campaign_link where campaign_id = ?1 and kind = ?2 and object_id = ?3")
                .setParameter(1, campaign)
                .setParameter(2, object.kind())
                .setParameter(3, object.id())
                .executeUpdate();
    }

    UUID areaOf(UUID unit, LocalDate day) {
        return Sql.rows(entityManager
                        .createNativeQuery(AREA)
                        .setParameter(1, unit)
                        .setParameter(2, Date.valueOf(day)))
                .map(row -> (UUID) row[0])
                .findFirst()
                .orElse(unit);
    }

    static String joined(Collection<UUID> ids) {
        return ids.stream().distinct().map(UUID::toString).collect(Collectors.joining(","));
    }
}
