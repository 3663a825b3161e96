package doanket.meeting;

import doanket.identity.Actor;
import doanket.identity.Allowed;
import doanket.identity.Deeds;
import doanket.identity.Permission;
import doanket.news.ArticleWriting;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** News of meetings: a draft made of what is written down, linked both ways. */
@ApplicationScoped
@Transactional
public class MeetingNews {

    private final MeetingRepository meetings;
    private final NewsMaker maker;
    private final ArticleWriting writing;
    private final Deeds deeds;
    private final Actor actor;

    protected MeetingNews() { // for the CDI proxy
        this(null, null, null, null, null);
    }

    @Inject
    MeetingNews(MeetingRepository meetings, NewsMaker maker, ArticleWriting writing, Deeds deeds, Actor actor) {
        this.meetings = meetings;
        this.maker = maker;
        this.writing = writing;
        this.deeds = deeds;
        this.actor = actor;
    }

    /**
     * Begins an article of the host under an id which the page gave out, with lead, attendees in protocol order, report,
     * speeches, conclusion and the captioned pictures. Refuses a meeting that has not begun, and whoever may not write news.
     */
    @Allowed(value = Permission.MEETING_MANAGE, of = HostScopes.class)
    public void draft(UUID meeting, UUID article) {
        var found = meetings.held(meeting);
        if (found.state() != MeetingState.IN_PROGRESS && found.state() != MeetingState.CLOSED) {
            throw MeetingRefused.notBegun();
        }
        writing.begin(found.host(), article, maker.content(found, actor.person().fullName()));
        meetings.link(meeting, article, actor.account(), actor.now());
        deeds.write("meeting.reported", meeting, found.host(), found.title());
    }
}
