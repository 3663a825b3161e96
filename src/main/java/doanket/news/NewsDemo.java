package doanket.news;

import doanket.file.FileService;
import doanket.identity.AccountRow;
import doanket.identity.DemoData;
import doanket.identity.DemoPeople;
import doanket.identity.PostSource;
import doanket.news.DemoArticle.State;
import doanket.platform.Stamp;
import doanket.platform.Uuids;
import doanket.platform.VietnamTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** A few weeks of news of the invented province, in every state an article can be in. */
@ApplicationScoped
class NewsDemo implements DemoData {

    private static final String EDITOR = "bientap.mttq";

    private final DemoPeople actors;
    private final PostSource posts;
    private final FileService files;
    private final DemoDesk desk;
    private final Clock clock;

    protected NewsDemo() { // for the CDI proxy
        this(null, null, null, null, null);
    }

    @Inject
    NewsDemo(DemoPeople actors, PostSource posts, FileService files, DemoDesk desk, Clock clock) {
        this.actors = actors;
        this.posts = posts;
        this.files = files;
        this.desk = desk;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    @Transactional
    public void load() {
        var people = actors.byName();
        for (var article : DemoArticle.all(text())) {
            var author = people.get(article.author());
            var editor = people.get(EDITOR);
            if (author != null && editor != null) {
                write(article, author, editor);
            }
        }
    }

    private void write(DemoArticle told, AccountRow author, AccountRow editor) {
        var begun = begun(told);
        var writer = stamp(author, begun);
        var article = new Article(Uuids.next(), author.unit(), writer);
        desk.write(article, desk.content(told, author, picture(told, author.unit())), writer);
        if (told.state() != State.DRAFT) {
            desk.review(
                    article,
                    told.state(),
                    stamp(author, begun.plusSeconds(900)),
                    stamp(editor, begun.plusSeconds(5400)));
        }
    }

    /** In the hours an office works, and long enough ago for all that has happened since. */
    private Instant begun(DemoArticle told) {
        var now = clock.instant();
        var opened = VietnamTime.instant(
                        VietnamTime.day(now).minusDays(told.daysAgo()).atTime(8, 0))
                .plus(Duration.ofMinutes(Math.floorMod(told.title().hashCode(), 360)));
        return opened.plus(Duration.ofHours(2)).isBefore(now) ? opened : opened.minus(Duration.ofDays(1));
    }

    private Stamp stamp(AccountRow account, Instant at) {
        var held = posts.postsOf(account.person(), VietnamTime.day(clock.instant())).stream()
                .findFirst();
        return new Stamp(
                account.id(),
                account.fullName(),
                held.map(post -> post.id()).orElse(null),
                held.map(post -> post.label()).orElse(""),
                at);
    }

    private UUID picture(DemoArticle told, UUID unit) {
        if (told.picture() == null) {
            return null;
        }
        var scene = told.picture().scene();
        return files.store(unit, scene + ".jpg", new ByteArrayInputStream(DemoPictures.jpeg(scene)))
                .id();
    }

    private static String text() {
        try (var file = NewsDemo.class.getResourceAsStream("demo.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
