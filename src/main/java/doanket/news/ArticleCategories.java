package doanket.news;

import doanket.identity.Allowed;
import doanket.identity.Deeds;
import doanket.identity.Permission;
import doanket.platform.Change;
import doanket.platform.VietnameseText;
import doanket.search.SearchIndex;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The categories and topics under which articles stand; data of the installation, closed but never removed. */
@ApplicationScoped
@Transactional
public class ArticleCategories {

    private final CatalogueRepository catalogue;
    private final KnownCatalogue known;
    private final SearchIndex index;
    private final Deeds deeds;

    protected ArticleCategories() { // for the CDI proxy
        this(null, null, null, null);
    }

    @Inject
    ArticleCategories(CatalogueRepository catalogue, KnownCatalogue known, SearchIndex index, Deeds deeds) {
        this.catalogue = catalogue;
        this.known = known;
        this.index = index;
        this.deeds = deeds;
    }

    @Allowed(Permission.CATALOGUE_MANAGE)
    public List<CategoryRow> categories() {
        return catalogue.categories();
    }

    @Allowed(Permission.CATALOGUE_MANAGE)
    public List<TopicRow> topics() {
        return catalogue.topics();
    }

    /** Adds a category at the end. Refuses an empty or overlong name, and one that is there but for marks and case. */
    @Allowed(Permission.CATALOGUE_MANAGE)
    public UUID addCategory(String nameVi, String nameEn) {
        var category = new NewsCategory(nameVi, nameEn, catalogue.categories().size() + 1);
        if (catalogue.isCategoryNamed(category.fold())) {
            throw ArticleRefused.nameTaken();
        }
        catalogue.add(category);
        changed("category.added", category.nameVi());
        return category.categoryId();
    }

    /** Gives a category other names. {@code seen} is the version that was read. */
    @Allowed(Permission.CATALOGUE_MANAGE)
    public void renameCategory(UUID id, long seen, String nameVi, String nameEn) {
        var category = catalogue.category(id);
        category.expect(seen);
        var fold = VietnameseText.fold(TopicName.clean(nameVi));
        if (!fold.equals(category.fold()) && catalogue.isCategoryNamed(fold)) {
            throw ArticleRefused.nameTaken();
        }
        var before = category.nameVi();
        category.rename(nameVi, nameEn);
        index.call(NewsSearchKind.KIND, id.toString(), category.called());
        changed("category.renamed", Change.of(before, category.nameVi()).toString());
    }

    /** Moves a category by so many places, up where negative; it stops at either end. */
    @Allowed(Permission.CATALOGUE_MANAGE)
    public void moveCategory(UUID id, int places) {
        var category = catalogue.category(id);
        var order = new ArrayList<>(catalogue.categoriesInOrder());
        int from = order.indexOf(category);
        int to = Math.max(0, Math.min(order.size() - 1, from + places));
        order.add(to, order.remove(from));
        for (int i = 0; i < order.size(); i++) {
            order.get(i).standAt(i + 1);
        }
        changed("category.moved", category.nameVi() + ": " + (from + 1) + " → " + (to + 1));
    }

    @Allowed(Permission.CATALOGUE_MANAGE)
    public void closeCategory(UUID id) {
        var category = catalogue.category(id);
        category.close();
        changed("category.closed", category.nameVi());
    }

    @Allowed(Permission.CATALOGUE_MANAGE)
    public void reopenCategory(UUID id) {
        var category = catalogue.category(id);
        category.reopen();
        changed("category.reopened", category.nameVi());
    }

    /** Whether articles of the category are stories, which stand together on the page of their campaign. */
    @Allowed(Permission.CATALOGUE_MANAGE)
    public void tellStories(UUID id, boolean stories) {
        var category = catalogue.category(id);
        category.tellStories(stories);
        index.call(NewsSearchKind.KIND, id.toString(), category.called());
        changed(stories ? "category.stories" : "category.noStories", category.nameVi());
    }

    /** Adds a topic. Refuses as a category's name is refused. */
    @Allowed(Permission.CATALOGUE_MANAGE)
    public UUID addTopic(String name) {
        var topic = new NewsTopic(name);
        if (catalogue.isTopicNamed(topic.fold())) {
            throw ArticleRefused.nameTaken();
        }
        catalogue.add(topic);
        changed("topic.added", topic.name());
        return topic.topicId();
    }

    /** Gives a topic another name and says what its dossier is about, in at most 1,000 letters. */
    @Allowed(Permission.CATALOGUE_MANAGE)
    public void changeTopic(UUID id, long seen, String name, String summary) {
        var topic = catalogue.topic(id);
        topic.expect(seen);
        var fold = VietnameseText.fold(TopicName.clean(name));
        if (!fold.equals(topic.fold()) && catalogue.isTopicNamed(fold)) {
            throw ArticleRefused.nameTaken();
        }
        var change = Change.of(topic.name(), name).and(topic.summary(), summary);
        topic.rename(name);
        topic.describe(summary);
        changed("topic.changed", topic.name() + ": " + change);
    }

    @Allowed(Permission.CATALOGUE_MANAGE)
    public void closeTopic(UUID id) {
        var topic = catalogue.topic(id);
        topic.close();
        changed("topic.closed", topic.name());
    }

    @Allowed(Permission.CATALOGUE_MANAGE)
    public void reopenTopic(UUID id) {
        var topic = catalogue.topic(id);
        topic.reopen();
        changed("topic.reopened", topic.name());
    }

    private void changed(String verb, String detail) {
        known.forget();
        deeds.write(verb, null, null, detail);
    }
}
