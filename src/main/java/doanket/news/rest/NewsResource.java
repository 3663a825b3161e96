package doanket.news.rest;

import doanket.api.ApiField;
import doanket.api.ApiOperation;
import doanket.api.ApiResource;
import doanket.api.PageAfter;
import doanket.identity.ApiScope;
import doanket.news.ArticleCard;
import doanket.news.ArticleQuery;
import doanket.news.ArticleReading;
import doanket.news.ArticleView;
import doanket.news.CommentPage;
import doanket.news.Comments;
import doanket.news.MustRead;
import doanket.news.ReadingState;
import doanket.news.rest.NewsReaders.ReadersQuery;
import doanket.news.rest.NewsReceipts.NewsToConfirm;
import doanket.platform.Choice;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Published news, as their readers find it. */
@Path("/news")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class NewsResource implements ApiResource {

    /** What the list is narrowed to. */
    public static class NewsQuery {

        @QueryParam("category")
        @ApiField(value = "Chuyên mục", en = "Category")
        UUID category;

        @QueryParam("topic")
        @ApiField(value = "Chủ đề", en = "Topic")
        UUID topic;

        @QueryParam("unit")
        @ApiField(value = "Đơn vị đăng", en = "The unit that published it")
        UUID unit;

        @QueryParam("from")
        @ApiField(value = "Đăng từ ngày", en = "Published from this day")
        LocalDate from;

        @QueryParam("to")
        @ApiField(value = "Đăng đến hết ngày", en = "Published until the end of this day")
        LocalDate to;

        @QueryParam("after")
        @ApiField(value = "Giá trị next của trang trước", en = "The next of the page before")
        String after;
    }

    /** A page of the list, the newest first. */
    public record NewsList(List<NewsItem> pinned, List<NewsItem> items, String next) {}

    /** An article in the list. */
    public record NewsItem(
            UUID id,
            String title,
            String lead,
            UUID unit,
            String unitName,
            UUID category,
            String categoryName,
            Instant publishedAt) {

        static NewsItem of(ArticleCard card) {
            return new NewsItem(
                    card.id(),
                    card.title(),
                    card.lead(),
                    card.unit(),
                    card.unitName(),
                    card.category(),
                    card.categoryName(),
                    card.publishAt());
        }
    }

    /** A category or topic. */
    public record NewsWord(UUID id, String name) {

        static NewsWord of(Choice choice) {
            return choice == null ? null : new NewsWord(choice.id(), choice.name());
        }
    }

    /** A file that goes with an article. */
    public record NewsFile(UUID id, String label, String name, String type, long size) {}

    /** An article as it is read. */
    public record NewsArticle(
            UUID id,
            int number,
            String title,
            String lead,

            @ApiField(value = "HTML đã làm sạch", en = "Cleaned HTML")
            String html,

            String byline,
            UUID unit,
            String unitName,
            NewsWord category,
            List<NewsWord> topics,
            Instant publishedAt,
            Instant changedAt,
            List<NewsFile> attachments,

            @ApiField(
                    value = "Bài yêu cầu chủ mã xác nhận đã đọc",
                    en = "What the token's owner is asked to confirm, where the article must be read")
            NewsToConfirm toConfirm) {

        static NewsArticle of(ArticleView view, ReadingState state) {
            return new NewsArticle(
                    view.id(),
                    view.number(),
                    view.title(),
                    view.lead(),
                    view.html(),
                    view.byline(),
                    view.unit(),
                    view.unitName(),
                    NewsWord.of(view.category()),
                    view.topics().stream().map(NewsWord::of).toList(),
                    view.publishAt(),
                    view.changedAt(),
                    view.attachments().stream()
                            .map(file -> new NewsFile(file.file(), file.label(), file.name(), file.type(), file.size()))
                            .toList(),
                    NewsToConfirm.of(state));
        }
    }

    /** Categories and topics there are. */
    public record NewsWords(List<NewsWord> categories, List<NewsWord> topics) {}

    @Inject
    private ArticleReading reading;

    @Inject
    private Comments comments;

    @Inject
    private MustRead mustRead;

    @GET
    @ApiOperation(
            value = "Tin, bài đã đăng mà chủ mã được đọc, mới nhất trước, mỗi trang 20 bài; trang đầu kèm bài ghim",
            en =
                    "Published news that the token's owner may read, the newest first, 20 a page; pinned pieces come with the first page")
    public NewsList list(@BeanParam NewsQuery query) {
        var after = PageAfter.of(query.after, ArticleQuery::isPlace);
        var page = reading.list(new ArticleQuery(query.category, query.topic, query.unit, query.from, query.to, after));
        return new NewsList(
                page.pinned().stream().map(NewsItem::of).toList(),
                page.cards().stream().map(NewsItem::of).toList(),
                page.next());
    }

    @GET
    @Path("/words")
    @ApiOperation(value = "Chuyên mục và chủ đề đang dùng", en = "Categories and topics in use")
    public NewsWords words() {
        var filters = reading.filters();
        return new NewsWords(
                filters.categories().stream().map(NewsWord::of).toList(),
                filters.topics().stream().map(NewsWord::of).toList());
    }

    @GET
    @Path("/{id}")
    @ApiOperation(value = "Một tin, bài đã đăng", en = "A published piece of news")
    public NewsArticle one(@PathParam("id") UUID id) {
        var view = reading.view(id);
        return NewsArticle.of(view, reading.reading(id));
    }

    @GET
    @Path("/{id}/comments")
    @ApiOperation(
            value = "Ý kiến về một tin, bài mà chủ mã được đọc, mới nhất trước, mỗi trang 20 ý kiến",
            en = "What was said about a piece of news that the token's owner may read, the newest first, 20 a page")
    public NewsComments comments(
            @PathParam("id") UUID id,
            @QueryParam("after") @ApiField(value = "Giá trị next của trang trước", en = "The next of the page before")
                    String after) {
        return NewsComments.of(comments.page(id, PageAfter.of(after, CommentPage::isPlace)));
    }

    @GET
    @Path("/{id}/receipts")
    @ApiOperation(
            value = "Tình hình xác nhận đã đọc của một tin, bài mà chủ mã được soạn, theo đơn vị",
            en = "How far a piece of news that the token's owner may write was confirmed as read, by unit",
            scope = ApiScope.NEWS_WRITE)
    public NewsReceipts receipts(@PathParam("id") UUID id) {
        return NewsReceipts.of(mustRead.sheet(id));
    }

    @GET
    @Path("/{id}/receipts/people")
    @ApiOperation(
            value = "Ai đã và chưa xác nhận đã đọc một tin, bài mà chủ mã được soạn, mỗi trang 100 người",
            en = "Who has and has not confirmed reading a piece of news that the token's owner may write, 100 a page",
            scope = ApiScope.NEWS_WRITE)
    public NewsReaders readers(@PathParam("id") UUID id, @BeanParam ReadersQuery asked) {
        return NewsReaders.of(mustRead.sheet(id).people(), asked);
    }
}
