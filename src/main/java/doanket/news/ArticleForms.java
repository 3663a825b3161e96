package doanket.news;

import doanket.identity.Actor;
import doanket.identity.Grant;
import doanket.identity.Permission;
import doanket.news.Article.Stage;
import doanket.platform.Choice;
import doanket.platform.NotFoundException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What the pages of a writer show. */
@ApplicationScoped
class ArticleForms {

    private final VersionRepository versions;
    private final WorkRepository work;
    private final ArticleFiles files;
    private final Names names;
    private final Actor actor;

    protected ArticleForms() { // for the CDI proxy
        this(null, null, null, null, null);
    }

    @Inject
    ArticleForms(VersionRepository versions, WorkRepository work, ArticleFiles files, Names names, Actor actor) {
        this.versions = versions;
        this.work = work;
        this.files = files;
        this.names = names;
        this.actor = actor;
    }

    ArticleForm form(Article article) {
        var latest = versions.find(article.articleId(), article.latest()).orElseThrow();
        var content = latest.content();
        var returned = article.stage() == Stage.RETURNED
                ? versions.lastReturn(article.articleId())
                : Optional.<EventRow>empty();
        var standing = article.standing();
        boolean draft = article.isDraft();
        var round = article.round();
        return new ArticleForm(
                article.articleId(),
                article.unit(),
                names.unit(article.unit()),
                standing.status(actor.now()),
                standing.revision().orElse(null),
                article.latest(),
                content,
                latest.row().name(),
                latest.row().at(),
                returned.map(EventRow::reason).orElse(null),
                returned.map(EventRow::name).orElse(null),
                article.stage() == Stage.SUBMITTED ? round.claimedName() : null,
                article.isWritableBy(actor.account()),
                draft,
                article.stage() == Stage.SUBMITTED && !round.isClaimed(),
                article.isRevisable(actor.now()),
                article.isDiscardable(),
                List.copyOf(files.cards(CleanContent.files(content)).values()),
                audienceUnits(content));
    }

    /** Of an article that is not there yet: for everybody, until its writer says otherwise. */
    ArticleForm blank(UUID id) {
        var unit = choices().units().stream().findFirst().orElseThrow(NotFoundException::new);
        return new ArticleForm(
                id,
                unit.id(),
                unit.name(),
                ArticleStatus.DRAFT,
                null,
                0,
                ArticleContent.blank().forEverybody(),
                null,
                null,
                null,
                null,
                null,
                true,
                true,
                false,
                false,
                false,
                List.of(),
                List.of());
    }

    private List<Choice> audienceUnits(ArticleContent content) {
        var units = content.audience().stream()
                .map(AudienceLine::unit)
                .filter(unit -> unit != null)
                .distinct()
                .toList();
        return choices(names.units(units));
    }

    private static List<Choice> choices(Map<UUID, String> units) {
        return units.entrySet().stream()
                .map(unit -> new Choice(unit.getKey(), unit.getValue()))
                .toList();
    }

    /** Own posts' units come first where one may write, then the units of the roles. */
    EditChoices choices() {
        var granted =
                actor.grantsOf(Permission.NEWS_WRITE).stream().map(Grant::unit).toList();
        var own = actor.person().posts().stream()
                .map(post -> post.unit())
                .filter(this::mayWriteIn)
                .toList();
        var units = new LinkedHashSet<>(own);
        units.addAll(granted);
        return new EditChoices(
                choices(names.units(new ArrayList<>(units))),
                names.openCategories(),
                names.openTopics(),
                names.unitTypes(),
                names.roles());
    }

    List<Choice> unitsLike(String typed, int most) {
        return names.unitsLike(typed, most);
    }

    private boolean mayWriteIn(UUID unit) {
        return actor.may(Permission.NEWS_WRITE, unit);
    }

    List<WorkRow> mine(ArticleStatus filter, String after, int most) {
        var found = work.mine(actor.account(), filter, actor.now(), PageKey.read(after), most);
        var units = names.units(
                found.stream().map(WorkRepository.Work::unit).distinct().toList());
        var categories = names.categories();
        var now = actor.now();
        return found.stream()
                .map(row -> new WorkRow(
                        row.id(),
                        row.title(),
                        row.standing().status(now),
                        row.standing().revision().orElse(null),
                        units.getOrDefault(row.unit(), ""),
                        categories.getOrDefault(row.category(), ""),
                        row.latestAt(),
                        row.latestBy(),
                        row.standing().stage() == Stage.SUBMITTED ? row.claimedName() : null,
                        row.reason(),
                        row.standing().publishAt(),
                        row.standing().expiresAt(),
                        new PageKey(row.latestAt(), row.id()).text()))
                .toList();
    }
}
