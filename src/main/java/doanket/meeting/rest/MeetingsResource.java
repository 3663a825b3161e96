package doanket.meeting.rest;

import doanket.api.ApiField;
import doanket.api.ApiOperation;
import doanket.api.ApiResource;
import doanket.api.PageAfter;
import doanket.file.FileService;
import doanket.file.StoredFile;
import doanket.meeting.AgendaRow;
import doanket.meeting.AttendeeRow;
import doanket.meeting.MeetingQuery;
import doanket.meeting.MeetingQuery.Show;
import doanket.meeting.MeetingReading;
import doanket.meeting.MeetingRow;
import doanket.meeting.MeetingSheet;
import doanket.meeting.MeetingState;
import doanket.meeting.PaperRow;
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
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Meetings, as those see them who are invited or belong to the host. */
@Path("/meetings")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class MeetingsResource implements ApiResource {

    /** Which meetings. */
    public static class MeetingsQuery {

        @QueryParam("show")
        @ApiField(
                value = "Cuộc họp nào; mặc định UPCOMING, sắp tới và đang họp",
                en = "Which meetings; UPCOMING, to come and under way, if left out")
        Show show;

        @QueryParam("unit")
        @ApiField(value = "Đơn vị chủ trì", en = "The unit in charge")
        UUID unit;

        @QueryParam("kind")
        @ApiField(value = "Mã loại cuộc họp", en = "Code of the kind of meeting")
        String kind;

        @QueryParam("from")
        @ApiField(value = "Từ ngày", en = "From this day")
        LocalDate from;

        @QueryParam("to")
        @ApiField(value = "Đến hết ngày", en = "Until the end of this day")
        LocalDate to;

        @QueryParam("after")
        @ApiField(value = "Giá trị next của trang trước", en = "The next of the page before")
        String after;

        MeetingQuery query() {
            var place = PageAfter.of(after, MeetingQuery::isPlace);
            return new MeetingQuery(show == null ? Show.UPCOMING : show, unit, kind, from, to, place);
        }
    }

    /** A page of the list: the next first; of what is past, the last first. */
    public record MeetingsPage(List<MeetingItem> items, String next) {}

    /** A meeting in the list. */
    public record MeetingItem(
            UUID id,
            String title,
            String kindName,
            UUID host,
            String hostName,
            String place,
            String chair,
            Instant startsAt,
            Instant endsAt,
            MeetingState state) {

        static MeetingItem of(MeetingRow row) {
            return new MeetingItem(
                    row.id(),
                    row.title(),
                    row.kindName(),
                    row.host(),
                    row.hostName(),
                    row.place(),
                    row.chair(),
                    row.startsAt(),
                    row.endsAt(),
                    row.state());
        }
    }

    /** A point of the agenda. */
    public record MeetingPoint(int number, String title, int minutes, String presenter, Instant starts, Instant ends) {

        static MeetingPoint of(AgendaRow row) {
            return new MeetingPoint(
                    row.number(), row.title(), row.minutes(), row.presenter(), row.starts(), row.ends());
        }
    }

    /** Somebody expected, and whether he or she came. */
    public record MeetingGuest(String name, String post, String unitName, String standing) {

        static MeetingGuest of(AttendeeRow row) {
            return new MeetingGuest(
                    row.name(), row.post(), row.unitName(), row.standing().name());
        }
    }

    /** A paper or photograph, whatever it is called, and the point of the agenda it belongs to. */
    public record MeetingFile(
            UUID id,
            String label,
            String name,
            String type,
            long size,
            boolean photo,

            @ApiField(value = "Số thứ tự của mục trong chương trình", en = "Number of the agenda item")
            Integer point) {

        static MeetingFile of(PaperRow paper, StoredFile file, List<AgendaRow> agenda) {
            return file == null
                    ? null
                    : new MeetingFile(
                            file.id(),
                            paper.label(),
                            file.name(),
                            file.type(),
                            file.size(),
                            paper.photo(),
                            agenda.stream()
                                    .filter(row -> row.id().equals(paper.item()))
                                    .map(AgendaRow::number)
                                    .findFirst()
                                    .orElse(null));
        }
    }

    /** A paper that was made from the meeting. */
    public record MeetingPaper(UUID id, String title, String state) {}

    /** One meeting with all of it that the owner of the token may see. */
    public record MeetingDetail(
            UUID id,
            String title,
            String kindName,
            UUID host,
            String hostName,
            MeetingState state,
            Instant startsAt,
            Instant endsAt,
            String place,
            String summary,
            String chair,
            String secretary,
            List<MeetingPoint> agenda,
            List<MeetingGuest> attendance,

            @ApiField(value = "Biên bản, khi cuộc họp đã kết thúc", en = "The minutes, once the meeting is closed")
            String minutes,

            List<MeetingPaper> outcomes,
            List<MeetingFile> files,
            MeetingAround around) {

        static MeetingDetail of(MeetingSheet sheet, Map<UUID, StoredFile> files) {
            var head = sheet.head();
            var words = sheet.words();
            return new MeetingDetail(
                    head.id(),
                    head.title(),
                    head.kindName(),
                    head.host(),
                    head.hostName(),
                    head.state(),
                    head.startsAt(),
                    head.endsAt(),
                    head.place(),
                    words.summary(),
                    words.chair(),
                    words.secretary(),
                    sheet.agenda().stream().map(MeetingPoint::of).toList(),
                    sheet.held().attendees().stream().map(MeetingGuest::of).toList(),
                    sheet.held().minutes(),
                    sheet.outcomes().stream()
                            .map(paper -> new MeetingPaper(paper.id(), paper.title(), paper.state()))
                            .toList(),
                    sheet.papers().stream()
                            .map(paper -> MeetingFile.of(paper, files.get(paper.file()), sheet.agenda()))
                            .filter(Objects::nonNull)
                            .toList(),
                    MeetingAround.of(sheet));
        }
    }

    @Inject
    private MeetingReading reading;

    @Inject
    private FileService files;

    @GET
    @ApiOperation(
            value = "Cuộc họp mà chủ mã được xem, mỗi trang 20 cuộc",
            en = "Meetings that the token's owner may see, 20 a page")
    public MeetingsPage list(@BeanParam MeetingsQuery asked) {
        var page = reading.list(asked.query());
        return new MeetingsPage(page.rows().stream().map(MeetingItem::of).toList(), page.next());
    }

    @GET
    @Path("/{id}")
    @ApiOperation(
            value = "Một cuộc họp với chương trình, người dự, biên bản và văn bản ra đời từ cuộc họp",
            en = "A meeting with agenda, attendance, minutes and the papers that came of it")
    public MeetingDetail one(@PathParam("id") UUID id) {
        var sheet = reading.sheet(id);
        var used = sheet.papers().stream().map(PaperRow::file).toList();
        return MeetingDetail.of(sheet, files.files(used));
    }
}
