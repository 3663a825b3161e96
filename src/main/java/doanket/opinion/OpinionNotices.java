package doanket.opinion;

import doanket.identity.Actor;
import doanket.notification.Happening;
import doanket.notification.Notifier;
import doanket.platform.Stamp;
import doanket.platform.VietnamTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Tells people what has happened to petitions. */
@ApplicationScoped
class OpinionNotices {

    static final String PETITION = "/opinion/petition?id=";

    private static final String KIND = "opinion.petition";
    private static final List<String> OF_A_PETITION =
            List.of(OpinionEvents.FORWARDED, OpinionEvents.ANSWERED, OpinionEvents.DUE);

    private final Notifier notifier;
    private final PetitionRepository petitions;

    protected OpinionNotices() { // for the CDI proxy
        this(null, null);
    }

    @Inject
    OpinionNotices(Notifier notifier, PetitionRepository petitions) {
        this.notifier = notifier;
        this.petitions = petitions;
    }

    void forwarded(Petition petition, Stamp by) {
        tell(OpinionEvents.FORWARDED, List.of(petition.key()), by, due(petition.due()));
    }

    void answered(Petition petition, Collection<Petition> sources, Stamp by) {
        var all = Stream.concat(Stream.of(petition), sources.stream())
                .map(Petition::key)
                .toList();
        tell(OpinionEvents.ANSWERED, all, by, "");
    }

    /** What was to be done about the answer is done, also about that of what it was merged into where it is the last. */
    void told(Petition petition) {
        var ids = new ArrayList<>(petitions.toldWholes(petition.key()));
        ids.add(petition.key());
        notifier.forget(KIND, ids, List.of(OpinionEvents.ANSWERED));
    }

    void remind(UUID petition, LocalDate due, Stamp by) {
        tell(OpinionEvents.DUE, List.of(petition), by, due(due));
    }

    static String due(LocalDate due) {
        return due == null ? "" : Words.of(Actor.VIETNAMESE, "notice.due", VietnamTime.told(due));
    }

    /** What was told of them before is no longer so. */
    private void tell(String event, List<UUID> ids, Stamp by, String detail) {
        notifier.forget(KIND, ids, OF_A_PETITION);
        notifier.tellAll(petitions.named(ids, false).stream()
                .map(row -> new Happening(
                        event,
                        KIND,
                        row.id(),
                        row.said().topicName() + ", " + row.said().placeName(),
                        detail,
                        PETITION + row.id(),
                        by.at(),
                        by.account(),
                        by.name()))
                .toList());
    }
}
