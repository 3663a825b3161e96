package doanket.directive;

import doanket.identity.AccountRow;
import doanket.identity.DemoData;
import doanket.identity.DemoPeople;
import doanket.platform.VietnamTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/**
 * Papers of the invented province: what the working session of the demo concluded, a conclusion of the Front that went out some
 * days ago, and one that waits to be signed.
 */
@ApplicationScoped
class DirectiveDemo implements DemoData {

    private static final int DAYS_AGO = 4;
    private static final List<String> RECEIVE = List.of("canbo.hnd", "canbo.hlhpn", "canbo.xa01", "canbo.xa02");

    private final DemoPeople actors;
    private final DemoPapers papers;
    private final DemoConclusion session;
    private final Clock clock;

    protected DirectiveDemo() { // for the CDI proxy
        this(null, null, null, null);
    }

    @Inject
    DirectiveDemo(DemoPeople actors, DemoPapers papers, DemoConclusion session, Clock clock) {
        this.actors = actors;
        this.papers = papers;
        this.session = session;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    @Transactional
    public void load() {
        var people = actors.byName();
        if (!people.keySet().containsAll(List.of("canbo.mttq", "lanhdao.mttq", "vanthu.mttq"))) {
            return;
        }
        session.load(people);
        var texts = text().split("(?m)^--\\R");
        var to = RECEIVE.stream()
                .map(people::get)
                .filter(account -> account != null)
                .map(AccountRow::unit)
                .toList();
        var writer = people.get("canbo.mttq");
        var conclusion = papers.submitted(writer, texts[0], to, at(DAYS_AGO, 8));
        papers.issue(
                conclusion,
                people.get("lanhdao.mttq"),
                people.get("vanthu.mttq"),
                List.of(at(DAYS_AGO, 10), at(DAYS_AGO, 14)));
        papers.submitted(writer, texts[1], to, at(1, 9));
    }

    private Instant at(int daysAgo, int hour) {
        return VietnamTime.instant(
                VietnamTime.day(clock.instant()).minusDays(daysAgo).atTime(hour, 0));
    }

    private static String text() {
        try (var file = DirectiveDemo.class.getResourceAsStream("demo.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
