package doanket.meeting;

import doanket.identity.UnitTree;
import doanket.organisation.UnitHeirs;
import doanket.organisation.UnitSuccession;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Meetings that a closed unit has not held yet are held by the unit after it, which also answers what the old one was asked to.
 * Where that is asked itself, an answer that was given stays beside its own, in the old name; a question that nobody answered
 * goes. What was held stays where it was.
 */
@ApplicationScoped
class MeetingSuccession implements UnitSuccession {

    private static final int PLACE = 45;

    private static final String COUNTED = """
            select 0, m.host_id, count(*)
            from meeting m
            where m.host_id = %1$s and %2$s
            group by m.host_id
            union all
            select 1, i.unit_id, count(*)
            from meeting_invitation i
            join meeting m on m.id = i.meeting_id
            where i.unit_id = %1$s and i.reply = 'NONE' and m.state in ('ANNOUNCED', 'IN_PROGRESS')
            group by i.unit_id""".formatted(ASKED, SuccessionRepository.OPEN);

    private final SuccessionRepository meetings;
    private final HostFollower follower;
    private final Finding finding;
    private final UnitTree tree;

    protected MeetingSuccession() { // for the CDI proxy
        this(null, null, null, null);
    }

    @Inject
    MeetingSuccession(SuccessionRepository meetings, HostFollower follower, Finding finding, UnitTree tree) {
        this.meetings = meetings;
        this.follower = follower;
        this.finding = finding;
        this.tree = tree;
    }

    @Override
    public List<Thing> things(Locale locale) {
        return List.of(
                new Thing(PLACE, Words.of(locale, "succession.meetings"), true),
                new Thing(PLACE + 1, Words.of(locale, "succession.invitations"), false));
    }

    @Override
    public String counting() {
        return COUNTED;
    }

    @Override
    public int pass(UnitHeirs heirs, int most) {
        meetings.passSeries(heirs);
        var ids = meetings.openOf(heirs, most);
        if (ids.isEmpty()) {
            return 0;
        }
        meetings.pass(heirs, ids);
        follower.follow(
                heirs.after().values().stream().distinct().collect(Collectors.toMap(unit -> unit, tree::pathOf)),
                Integer.MAX_VALUE);
        meetings.found(ids).forEach(finding::put);
        return ids.size();
    }
}
