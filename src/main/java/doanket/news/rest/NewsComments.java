package doanket.news.rest;

import doanket.api.ApiField;
import doanket.news.CommentMode;
import doanket.news.CommentPage;
import doanket.news.CommentRow;
import doanket.news.CommentState;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A page of what readers said about an article, the newest first. */
public record NewsComments(
        @ApiField(
                value = "Bài có nhận ý kiến mới không, và có duyệt trước không",
                en = "Whether something new may be said, and whether it is looked at first")
        CommentMode mode,

        List<NewsComment> items,
        String next) {

    /** What one reader said, in the name and the post of that day; the text of what was taken away is gone. */
    public record NewsComment(
            UUID id,
            String name,
            String post,
            Instant at,
            String text,
            CommentState state,

            @ApiField(value = "Ý kiến của chính chủ mã", en = "Whether the token's owner said it")
            boolean own,

            Instant decidedAt,

            @ApiField(
                    value = "Lý do từ chối hoặc gỡ; chỉ người viết thấy",
                    en = "Why it was rejected or removed; told to its author alone")
            String reason) {

        static NewsComment of(CommentRow row) {
            return new NewsComment(
                    row.id(),
                    row.name(),
                    row.post(),
                    row.at(),
                    row.text(),
                    row.state(),
                    row.own(),
                    row.decidedAt(),
                    row.reason());
        }
    }

    /** An article that never was open to comments is as one that is closed and has none. */
    static NewsComments of(CommentPage page) {
        return page == null
                ? new NewsComments(CommentMode.CLOSED, List.of(), null)
                : new NewsComments(
                        page.mode(), page.rows().stream().map(NewsComment::of).toList(), page.older());
    }
}
