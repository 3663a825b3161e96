package doanket.meeting;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import doanket.identity.Actor;
import doanket.identity.Permission;
import doanket.identity.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** What stands above every page of one meeting, for the current reader. */
@ApplicationScoped
class Heads {

    private static final Duration FRESH = Duration.ofSeconds(30);
    private static final int MOST_KEPT = 1_000;

    private final KindRepository repository;
    private final Cache<Of, Called> called =
            Caffeine.newBuilder().expireAfterWrite(FRESH).maximumSize(MOST_KEPT).build();
    private final Kinds kinds;
    private final Actor actor;

    /** What a head is asked for. */
    private record Of(String kind, UUID host) {}

    /** How kind and host are called. */
    record Called(String kindVi, String kindEn, String host) {

        static final Called NONE = new Called("", "", "");

        String kind(Locale locale) {
            return locale.getLanguage().equals("en") ? kindEn : kindVi;
        }
    }

    protected Heads() { // for the CDI proxy
        this(null, null, null);
    }

    @Inject
    Heads(KindRepository repository, Kinds kinds, Actor actor) {
        this.repository = repository;
        this.kinds = kinds;
        this.actor = actor;
    }

    /** One statement, none for what was asked a moment ago. */
    MeetingHead of(Meeting meeting) {
        return of(
                meeting,
                called.get(
                        new Of(meeting.kind(), meeting.host()),
                        asked -> repository.called(asked.kind(), asked.host())));
    }

    /** By names that somebody has asked for already. */
    MeetingHead of(Meeting meeting, Called names) {
        return new MeetingHead(
                meeting.meetingId(),
                meeting.seen(),
                meeting.host(),
                names.host(),
                names.kind(actor.locale()),
                meeting.title(),
                meeting.state(),
                meeting.startsAt(),
                meeting.endsAt(),
                meeting.place(),
                actor.may(Permission.MEETING_MANAGE, Scope.of(meeting.host(), meeting.author())));
    }

    /** Those that can be chosen, in the reader's language. */
    List<CodeChoice> kinds() {
        return kinds.open(actor.locale());
    }
}
