package doanket.search.rest;

import doanket.api.ApiField;
import doanket.api.ApiOperation;
import doanket.api.ApiResource;
import doanket.search.Facet;
import doanket.search.Findings;
import doanket.search.Hit;
import doanket.search.SearchQuestion;
import doanket.search.SearchService;
import doanket.search.Segment;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** One search over everything the token's owner may read. */
@Path("/search")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class SearchResource implements ApiResource {

    /** What is looked for. */
    public static class SearchQuery {

        @QueryParam("q")
        @ApiField(
                value = "Từ cần tìm, có dấu hoặc không; để trống thì không tìm gì",
                en = "The words, with marks or without; nothing is found where they are left out")
        String q;

        @QueryParam("kind")
        @ApiField(value = "Loại nội dung, như ở kinds", en = "The kind of things, as told in kinds")
        String kind;

        @QueryParam("unit")
        @ApiField(value = "Của đơn vị này", en = "Of that unit")
        UUID unit;

        @QueryParam("from")
        LocalDate from;

        @QueryParam("to")
        LocalDate to;

        @QueryParam("page")
        @ApiField(value = "Từ 1 đến 10", en = "From 1 to 10")
        int page;

        SearchQuestion question() {
            return new SearchQuestion(
                    q, kind == null || kind.isBlank() ? null : kind, unit, null, from, to, page, null);
        }
    }

    /** Something that was found, the best first. */
    public record FoundItem(
            @ApiField(value = "Loại nội dung, bằng chữ", en = "The kind of thing, in words")
            String kindName,

            @ApiField(value = "Trang trong cổng thông tin", en = "Its page in the portal")
            String address,

            String title,
            String excerpt,
            String category,
            String unit,
            Instant at,

            @ApiField(value = "Các từ đứng liền nhau", en = "Whether the words stand side by side")
            boolean together) {

        static FoundItem of(Hit hit) {
            return new FoundItem(
                    hit.kind(),
                    hit.address(),
                    text(hit.title()),
                    text(hit.excerpt()),
                    hit.category(),
                    hit.unit(),
                    hit.visibleFrom(),
                    hit.together());
        }

        private static String text(List<Segment> segments) {
            return segments.stream().map(Segment::text).collect(Collectors.joining());
        }
    }

    /** How many of one kind were found. */
    public record FoundKind(String kind, String name, long count) {

        static FoundKind of(Facet facet) {
            return new FoundKind(facet.kind() == null ? facet.value() : facet.kind(), facet.label(), facet.count());
        }
    }

    /** A page of twenty; beyond two hundred nobody counts. */
    public record FoundPage(List<FoundItem> items, long total, boolean more, int page, List<FoundKind> kinds) {

        static FoundPage of(Findings found) {
            return new FoundPage(
                    found.hits().stream().map(FoundItem::of).toList(),
                    found.total(),
                    found.more(),
                    found.page(),
                    found.kinds().stream().map(FoundKind::of).toList());
        }
    }

    @Inject
    private SearchService search;

    @GET
    @ApiOperation(
            value = "Tìm trong mọi nội dung mà chủ mã được xem, mỗi trang 20 kết quả",
            en = "A search over everything the token's owner may see, 20 results a page")
    public FoundPage find(@BeanParam SearchQuery asked) {
        return FoundPage.of(search.find(asked.question()));
    }
}
