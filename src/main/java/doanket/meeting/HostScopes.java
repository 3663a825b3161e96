package doanket.meeting;

import doanket.identity.Scope;
import doanket.identity.ScopeSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/** For preparing and holding: a meeting is its author's and its host's, whoever is invited. */
@ApplicationScoped
class HostScopes implements ScopeSource {

    private final MeetingRepository meetings;

    protected HostScopes() { // for the CDI proxy
        this(null);
    }

    @Inject
    HostScopes(MeetingRepository meetings) {
        this.meetings = meetings;
    }

    @Override
    public Optional<Scope> scopeOf(Object key) {
        return Optional.ofNullable((UUID) key)
                .flatMap(meetings::find)
                .map(meeting -> Scope.of(meeting.host(), meeting.author()));
    }
}
