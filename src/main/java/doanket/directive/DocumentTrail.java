package doanket.directive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where a paper comes from, what was done to it, and what became of it. */
@ApplicationScoped
class DocumentTrail {

    private final LinkRepository links;
    private final EventRepository events;
    private final FollowUps followUps;
    private final MeetingPapers meetings;

    protected DocumentTrail() { // for the CDI proxy
        this(null, null, null, null);
    }

    @Inject
    DocumentTrail(LinkRepository links, EventRepository events, FollowUps followUps, MeetingPapers meetings) {
        this.links = links;
        this.events = events;
        this.followUps = followUps;
        this.meetings = meetings;
    }

    DocumentHead head(UUID document) {
        return links.head(document);
    }

    /** The meeting in which it was decided, where the reader may open it. */
    Optional<DocumentLink> meeting(UUID meeting) {
        return meeting == null
                ? Optional.empty()
                : Optional.of(meetings.title(meeting))
                        .filter(title -> !title.isEmpty())
                        .map(title -> new DocumentLink(meeting, Relation.NONE.name(), "", title));
    }

    List<EventRow> events(UUID document, int most) {
        return events.rows(document, most);
    }

    Optional<FollowUpCount> followUp(UUID document) {
        return followUps.of(document);
    }
}
