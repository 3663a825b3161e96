package doanket.identity;

import doanket.platform.PortalJson;
import doanket.platform.Uuids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.interceptor.InvocationContext;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/**
 * What goes into the log though it changes nothing: what people asked for and might not have, roles that were not given or taken,
 * own passwords that were not the own, what they took along as a file, restricted papers they looked at. It is written a few
 * seconds later and many at once, so that reading stays reading and whoever tries addresses one after another costs no connection
 * each; beyond ten thousand in that time the rest is dropped, and the log says how many.
 */
@ApplicationScoped
public class LaterDeeds {

    static final int MOST = 10_000;

    private final LinkedBlockingQueue<JsonObject> waiting = new LinkedBlockingQueue<>(MOST);
    private final AtomicLong lost = new AtomicLong();
    private final CurrentUser user;
    private final Clock clock;

    protected LaterDeeds() { // for the CDI proxy
        this(null, null);
    }

    @Inject
    LaterDeeds(CurrentUser user, Clock clock) {
        this.user = user;
        this.clock = clock;
    }

    /** The object may be null; nobody's deeds are none. */
    public void note(String verb, UUID object, String detail) {
        user.find().ifPresent(by -> {
            if (!waiting.offer(line(by, verb, object, detail))) {
                lost.incrementAndGet();
            }
        });
    }

    /** Of somebody who has signed in; what others ask for is answered by the page for signing in. */
    void refused(Allowed asked, InvocationContext call) {
        var method = call.getMethod();
        boolean ofObject = asked.of() != ScopeSource.Anywhere.class && call.getParameters()[0] instanceof UUID;
        note(
                "access.refused",
                ofObject ? (UUID) call.getParameters()[0] : null,
                asked.value() + ", " + method.getDeclaringClass().getSimpleName() + "." + method.getName());
    }

    private JsonObject line(SignedIn by, String verb, UUID object, String detail) {
        var line = PortalJson.createObjectBuilder()
                .add("id", Uuids.next().toString())
                .add("at", clock.instant().toString())
                .add("account", by.account().toString())
                .add("name", by.fullName())
                .add("label", by.post() == null ? "" : by.post().label())
                .add("verb", verb)
                .add("detail", detail);
        add(line, "post", by.post() == null ? null : by.post().id());
        add(line, "address", user.whence());
        add(line, "object", object);
        return line.build();
    }

    private static void add(JsonObjectBuilder line, String name, Object value) {
        if (value != null) {
            line.add(name, value.toString());
        }
    }

    /** All that waits now, the oldest first, and how many found no place. */
    Round waiting() {
        return new Round(List.of(waiting.toArray(new JsonObject[0])), lost.get());
    }

    /** That has been written: so many of the oldest wait no longer, and what was lost is told. */
    void written(Round round) {
        waiting.drainTo(new ArrayList<>(), round.waiting().size());
        lost.addAndGet(-round.lost());
    }

    /** What is written at once: what waited, and in one line of the portal's own how many lines were lost. */
    record Round(List<JsonObject> waiting, long lost) {

        boolean isEmpty() {
            return waiting.isEmpty() && lost == 0;
        }

        List<JsonObject> lines(Instant now) {
            return lost == 0
                    ? waiting
                    : Stream.concat(waiting.stream(), Stream.of(lostLine(now))).toList();
        }

        private JsonObject lostLine(Instant now) {
            return PortalJson.createObjectBuilder()
                    .add("id", Uuids.next().toString())
                    .add("at", now.toString())
                    .add("name", Deeds.PORTAL)
                    .add("label", "")
                    .add("verb", "log.lost")
                    .add("detail", Long.toString(lost))
                    .build();
        }
    }
}
