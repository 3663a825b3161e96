package doanket.news.rest;

import doanket.api.ApiField;
import doanket.api.ApiOperation;
import doanket.api.ApiResource;
import doanket.identity.ApiScope;
import doanket.news.ArticleContent;
import doanket.news.ArticleForm;
import doanket.news.ArticleStatus;
import doanket.news.ArticleWriting;
import doanket.news.Attachment;
import doanket.news.AudienceLine;
import doanket.news.Figure;
import doanket.news.Saved;
import doanket.platform.Uuids;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;

/** Drafts of news: begun and changed by another system, sent in, reviewed and published by people. */
@Path("/news-drafts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class NewsDraftsResource implements ApiResource {

    /** One line of whom an article is for; what is left out means any. */
    public record NewsAudience(UUID unit, Boolean withSubtree, String unitType, String role) {

        AudienceLine line() {
            return new AudienceLine(unit, Boolean.TRUE.equals(withSubtree), unitType, role);
        }

        static NewsAudience of(AudienceLine line) {
            return new NewsAudience(line.unit(), line.withSubtree(), line.unitType(), line.role());
        }
    }

    /** A picture that stands in the body. */
    public record NewsPicture(
            @ApiField(required = true) UUID file, String caption, String alternative, String credit) {}

    /** A file of the portal that goes with the article. */
    public record NewsAttachment(@ApiField(required = true) UUID file, String label) {}

    /** The words of a draft. */
    public record NewsContent(
            String title,
            String lead,

            @ApiField(value = "HTML; ảnh là figure data-media", en = "HTML; pictures are figure data-media")
            String body,

            String byline,
            UUID category,
            List<UUID> topics,
            List<NewsAudience> audience,
            List<NewsPicture> pictures,
            List<NewsAttachment> attachments) {

        ArticleContent content() {
            return new ArticleContent(
                    title,
                    lead,
                    body,
                    byline,
                    category,
                    topics,
                    given(audience).stream().map(NewsAudience::line).toList(),
                    given(pictures).stream()
                            .map(one -> new Figure(one.file(), one.caption(), one.alternative(), one.credit()))
                            .toList(),
                    given(attachments).stream()
                            .map(one -> new Attachment(one.file(), one.label()))
                            .toList());
        }

        static NewsContent of(ArticleContent content) {
            return new NewsContent(
                    content.title(),
                    content.lead(),
                    content.body(),
                    content.byline(),
                    content.category(),
                    content.topics(),
                    content.audience().stream().map(NewsAudience::of).toList(),
                    content.figures().stream()
                            .map(one -> new NewsPicture(one.file(), one.caption(), one.alternative(), one.credit()))
                            .toList(),
                    content.attachments().stream()
                            .map(one -> new NewsAttachment(one.file(), one.label()))
                            .toList());
        }

        private static <T> List<T> given(List<T> list) {
            return list == null ? List.of() : list;
        }
    }

    /** A new draft; whoever chooses the id may send it twice and makes one. */
    public record NewNewsDraft(
            @ApiField(
                    value = "Do hệ thống gọi chọn (UUID), để gửi lại không tạo bài thứ hai",
                    en = "Chosen by the calling system (UUID), so that sending again makes no second draft")
            UUID id,

            @ApiField(required = true) UUID unit,
            @ApiField(required = true) NewsContent content) {}

    /** A change of a draft: the number of the version that was read, and the whole content as it shall be. */
    public record NewsDraftChange(
            @ApiField(required = true) Integer number,
            @ApiField(required = true) NewsContent content) {}

    /** What came of saving. */
    public record NewsSaved(UUID id, int number, int picturesLeftOut) {

        static NewsSaved of(Saved saved) {
            return new NewsSaved(saved.id(), saved.number(), saved.picturesLeftOut());
        }
    }

    /** A draft as it stands. */
    public record NewsDraft(
            UUID id,
            UUID unit,
            String unitName,
            ArticleStatus status,
            int number,
            boolean editable,
            String returnedReason,
            NewsContent content) {

        static NewsDraft of(ArticleForm form) {
            return new NewsDraft(
                    form.id(),
                    form.unit(),
                    form.unitName(),
                    form.status(),
                    form.number(),
                    form.editable(),
                    form.returnedReason(),
                    NewsContent.of(form.content()));
        }
    }

    @Inject
    private ArticleWriting writing;

    @POST
    @ApiOperation(
            value = "Soạn tin, bài mới ở dạng nháp",
            en = "Begin a draft of news",
            scope = ApiScope.NEWS_WRITE,
            creates = true)
    public NewsSaved begin(NewNewsDraft draft) {
        var id = draft.id() == null ? Uuids.next() : draft.id();
        return NewsSaved.of(writing.begin(draft.unit(), id, draft.content().content()));
    }

    @GET
    @Path("/{id}")
    @ApiOperation(
            value = "Bản đang soạn của một tin, bài",
            en = "The draft of a piece of news",
            scope = ApiScope.NEWS_WRITE)
    public NewsDraft one(@PathParam("id") UUID id) {
        return NewsDraft.of(writing.form(id));
    }

    @PUT
    @Path("/{id}")
    @ApiOperation(
            value = "Lưu bản mới của tin, bài đang soạn",
            en = "Save a new version of a draft",
            scope = ApiScope.NEWS_WRITE)
    public NewsSaved write(@PathParam("id") UUID id, NewsDraftChange change) {
        return NewsSaved.of(writing.write(id, change.number(), change.content().content()));
    }
}
