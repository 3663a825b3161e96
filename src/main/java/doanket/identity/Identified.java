package doanket.identity;

import doanket.platform.Sql;
import jakarta.persistence.Query;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What one sign-in, or one token, amounts to, with all roles of that day, before posts are known. */
record Identified(
        UUID session,
        UUID account,
        UUID person,
        String username,
        String fullName,
        Reading reading,
        boolean mustChangePassword,
        FactorState factor,
        UUID actingPost,
        Instant lastSeen,
        List<Grant> grants) {

    /** Of account {@code a}: nobody has to change a password that the portal does not keep. */
    static final String MUST_CHANGE_PASSWORD = "(a.must_change_password and a.sign_in_way in ('LOCAL', 'EMERGENCY'))";

    /**
     * Behind the id, the last use and whether the second factor was proven, of a session or token, of account {@code a} and
     * person {@code p}; {@code ?1} is the day.
     * The roles come along as one text, so that recognising somebody is one statement.
     */
    static final String COLUMNS = """
            exists (select from second_factor f where f.account_id = a.id and f.confirmed_at is not null),
                a.id, a.person_id, a.username, p.full_name, a.text_size, a.contrast, a.language,
                %s, a.acting_post,
                (select string_agg(g.unit_id || chr(31) || g.with_subtree || chr(31) || g.role_code || chr(31) || (
                    select string_agg(rp.permission, ',') from role_permission rp where rp.role_code = g.role_code), chr(30))
                from role_grant g
                where g.account_id = a.id
                and g.valid_from <= ?1
                and (g.valid_to is null or g.valid_to >= ?1))""".formatted(MUST_CHANGE_PASSWORD);

    private static final String FIELD = "\u001f";
    private static final String GRANT = "\u001e";

    private static final Set<String> KNOWN =
            Arrays.stream(Permission.values()).map(Permission::name).collect(Collectors.toSet());

    /** How many columns these are with the three before them; what a query tells besides stands behind. */
    static final int COUNT = 14;

    static Optional<Identified> of(Query query, LocalDate day) {
        return rows(query, day).map(Identified::of).findFirst();
    }

    static Stream<Object[]> rows(Query query, LocalDate day) {
        return Sql.rows(query.setParameter(1, Date.valueOf(day)));
    }

    static Identified of(Object[] row) {
        var grants = grants((String) row[13]);
        return new Identified(
                (UUID) row[0],
                (UUID) row[4],
                (UUID) row[5],
                (String) row[6],
                (String) row[7],
                new Reading(
                        Reading.TextSize.valueOf((String) row[8]),
                        Reading.Contrast.valueOf((String) row[9]),
                        Reading.Language.valueOf((String) row[10])),
                (Boolean) row[11],
                FactorState.of((Boolean) row[3], (Boolean) row[2], DemandedFactor.of(grants)),
                (UUID) row[12],
                ((Timestamp) row[1]).toInstant(),
                grants);
    }

    /** As if that post had been chosen to act in. */
    Identified actingIn(UUID post) {
        return new Identified(
                session,
                account,
                person,
                username,
                fullName,
                reading,
                mustChangePassword,
                factor,
                post,
                lastSeen,
                grants);
    }

    private static List<Grant> grants(String told) {
        return told == null
                ? List.of()
                : Stream.of(told.split(GRANT)).map(Identified::grant).toList();
    }

    private static Grant grant(String told) {
        var fields = told.split(FIELD);
        return new Grant(
                UUID.fromString(fields[0]), Boolean.parseBoolean(fields[1]), fields[2], permissions(fields[3]));
    }

    /** A permission that this release no longer knows opens nothing. */
    private static Set<Permission> permissions(String joined) {
        var held = EnumSet.noneOf(Permission.class);
        Stream.of(joined.split(","))
                .filter(KNOWN::contains)
                .map(Permission::valueOf)
                .forEach(held::add);
        return held;
    }
}
