package doanket.meeting;

import doanket.identity.Actor;
import doanket.identity.Allowed;
import doanket.identity.FeedPurpose;
import doanket.identity.FeedTokenRow;
import doanket.identity.FeedTokens;
import doanket.identity.Permission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/** Meetings for programs that keep calendars: what their owner may open, at the moment they ask. */
@ApplicationScoped
@Transactional
public class MeetingFeeds {

    /** Meetings in one feed. */
    public static final int MOST = 500;

    private static final Duration BACK = Duration.ofDays(90);
    private static final Duration AHEAD = Duration.ofDays(400);

    private final Rows rows;
    private final FeedTokens tokens;
    private final Actor actor;

    protected MeetingFeeds() { // for the CDI proxy
        this(null, null, null);
    }

    @Inject
    MeetingFeeds(Rows rows, FeedTokens tokens, Actor actor) {
        this.rows = rows;
        this.tokens = tokens;
        this.actor = actor;
    }

    /** From 90 days ago to 400 ahead, those called off too, so that calendars take them out. */
    @Allowed(Permission.MEETING_READ)
    public List<MeetingRow> feed() {
        var now = actor.now();
        return rows.between(now.minus(BACK), now.plus(AHEAD), null, MOST);
    }

    /** One's own tokens. */
    @Allowed(Permission.MEETING_READ)
    public List<FeedTokenRow> own() {
        return tokens.own(FeedPurpose.MEETING);
    }

    /** Makes a token and returns it; it is shown once. */
    @Allowed(Permission.MEETING_READ)
    public String make(String label) {
        return tokens.make(FeedPurpose.MEETING, label);
    }

    @Allowed(Permission.MEETING_READ)
    public void revoke(UUID token) {
        tokens.revoke(token);
    }
}
