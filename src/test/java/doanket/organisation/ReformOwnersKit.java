package doanket.organisation;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** Whose the things are that a reform hands on. */
final class ReformOwnersKit {

    /** Offices live by the day of Viet Nam, the database by that of the world. */
    private static final String TODAY = "cast(now() at time zone 'Asia/Ho_Chi_Minh' as date)";

    /** Each thing with the condition under which it belongs to a unit now. */
    static final Map<String, String> OWNED = Map.ofEntries(
            Map.entry("tasks", "task where state not in ('DONE', 'CANCELLED') and lead_unit = ?"),
            Map.entry("drafts", "document where issued_on is null and issuer_id = ?"),
            Map.entry("articles", "article where stage <> 'NONE' and unit_id = ?"),
            Map.entry("meetings", "meeting where state in ('DRAFT', 'ANNOUNCED', 'IN_PROGRESS') and host_id = ?"),
            Map.entry("registers", "document_register where heir_of(issuer_id, " + TODAY + ") = ?"),
            Map.entry("accounts", "account where unit_id = ?"),
            Map.entry(
                    "roles",
                    "role_grant where not archive and (valid_to is null or valid_to >= " + TODAY + ") and unit_id = ?"),
            Map.entry("posts", "appointment where (valid_to is null or valid_to >= " + TODAY + ") and unit_id = ?"),
            Map.entry(
                    "beneath", "unit_relation where (valid_to is null or valid_to >= " + TODAY + ") and upper_id = ?"),
            Map.entry("asking", "report_form where owner_unit = ?"),
            Map.entry("sums", "report where parent_id is null and unit_id = ?"),
            Map.entry("asked", "report_form_unit where unit_id = ?"),
            Map.entry(
                    "owed",
                    "report where parent_id is not null and corrects_id is null and state in ('OPEN', 'RETURNED') and unit_id = ?"));

    private ReformOwnersKit() {}

    static Map<String, Long> owners(Collection<UUID> units) {
        var counts = new LinkedHashMap<String, Long>();
        OWNED.forEach((thing, of) -> counts.put(thing, ReformKit.count(of, units)));
        return counts;
    }
}
