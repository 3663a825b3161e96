package doanket.organisation.rest;

import doanket.api.ApiField;
import doanket.api.ApiOperation;
import doanket.api.ApiResource;
import doanket.api.PageAfter;
import doanket.identity.Actor;
import doanket.organisation.AppointmentRow;
import doanket.organisation.DetailReading;
import doanket.organisation.DirectoryFilter;
import doanket.organisation.DirectoryPerson;
import doanket.organisation.DirectoryReading;
import doanket.organisation.DirectoryUnit;
import doanket.organisation.PersonDetail;
import doanket.organisation.PersonPost;
import doanket.platform.Uuids;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Units and people, as in the directory. */
@Path("/directory")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class DirectoryResource implements ApiResource {

    /** What the directory is narrowed to. */
    public static class DirectoryQuery {

        @QueryParam("text")
        @ApiField(
                value = "Có trong tên, không phân biệt dấu; với đơn vị còn là phần đầu của mã",
                en = "Stands in the name, whatever the marks; for units also the beginning of the code")
        String text;

        @QueryParam("type")
        @ApiField(value = "Mã loại đơn vị", en = "Code of the type of unit")
        String type;

        @QueryParam("level")
        @ApiField(value = "Mã cấp", en = "Code of the level")
        String level;

        @QueryParam("area")
        @ApiField(value = "Đơn vị và mọi đơn vị bên dưới", en = "The unit and all units beneath it")
        UUID area;

        @QueryParam("closed")
        @ApiField(value = "Kể cả đơn vị đã kết thúc hoạt động", en = "Units that have ended, too")
        boolean closed;

        @QueryParam("after")
        @ApiField(value = "Giá trị next của trang trước", en = "The next of the page before")
        String after;

        DirectoryFilter filter() {
            var place = PageAfter.of(after, sent -> Uuids.parse(sent).isPresent());
            return new DirectoryFilter(
                    text,
                    given(type),
                    given(level),
                    area,
                    closed,
                    place == null ? null : Uuids.parse(place).orElseThrow());
        }

        private static String given(String code) {
            return code == null || code.isBlank() ? null : code;
        }
    }

    /** A page of units, in protocol order. */
    public record UnitsPage(List<UnitItem> items, long total, UUID next) {}

    /** A unit in the list. */
    public record UnitItem(
            UUID id, String name, String type, String above, UUID head, String headName, LocalDate lastDay) {

        static UnitItem of(DirectoryUnit row, String language) {
            return new UnitItem(
                    row.id(),
                    row.name(),
                    row.type().in(language),
                    row.above(),
                    row.head(),
                    row.headName(),
                    row.lastDay());
        }
    }

    /** A page of people who hold a post today, by given name. */
    public record PeoplePage(List<PersonItem> items, long total, UUID next) {}

    /** A post of a person. */
    public record HeldPost(UUID unit, String unitName, String title) {

        static HeldPost of(PersonPost post, String language) {
            return new HeldPost(post.unit(), post.unitName(), post.title(language));
        }

        static HeldPost of(AppointmentRow post, String language) {
            return new HeldPost(post.unit(), post.unitName(), post.label(language));
        }
    }

    /** A person with the posts held today, the main one first. */
    public record PersonItem(UUID id, String fullName, String email, String phone, List<HeldPost> posts) {

        static PersonItem of(DirectoryPerson row, String language) {
            return new PersonItem(
                    row.id(),
                    row.fullName(),
                    row.email(),
                    row.phone(),
                    row.posts().stream()
                            .map(post -> HeldPost.of(post, language))
                            .toList());
        }

        static PersonItem of(PersonDetail person, String language) {
            return new PersonItem(
                    person.id(),
                    person.fullName(),
                    person.email(),
                    person.phone(),
                    person.posts().stream()
                            .map(post -> HeldPost.of(post, language))
                            .toList());
        }
    }

    @Inject
    private DirectoryReading directory;

    @Inject
    private DetailReading details;

    @Inject
    private Actor actor;

    @GET
    @Path("/units")
    @ApiOperation(
            value = "Đơn vị trong danh bạ, theo thứ tự, mỗi trang 30 đơn vị",
            en = "Units of the directory in their order, 30 a page")
    public UnitsPage units(@BeanParam DirectoryQuery asked) {
        var filter = asked.filter();
        var page = directory.units(filter);
        if (page.rows().isEmpty() && filter.after() != null) {
            PageAfter.mustBeKnown(directory.unit(filter.after()));
        }
        return new UnitsPage(
                page.rows().stream().map(row -> UnitItem.of(row, language())).toList(), page.total(), page.last());
    }

    @GET
    @Path("/units/{id}")
    @ApiOperation(
            value = "Một đơn vị với cấp trên, cấp dưới, người giữ chức vụ, tên cũ, nhiệm kỳ, đơn vị trước và sau",
            en =
                    "A unit with what lies above and beneath it, who holds its posts, earlier names, terms, predecessors and successors")
    public UnitSheet unit(@PathParam("id") UUID id) {
        return UnitSheet.of(details.unit(id), language());
    }

    @GET
    @Path("/people")
    @ApiOperation(
            value = "Người đang giữ chức vụ, theo tên, mỗi trang 30 người",
            en = "People who hold posts, by given name, 30 a page")
    public PeoplePage people(@BeanParam DirectoryQuery asked) {
        var filter = asked.filter();
        var page = directory.people(filter);
        if (page.rows().isEmpty() && filter.after() != null) {
            PageAfter.mustBeKnown(directory.person(filter.after()));
        }
        return new PeoplePage(
                page.rows().stream().map(row -> PersonItem.of(row, language())).toList(), page.total(), page.last());
    }

    @GET
    @Path("/people/{id}")
    @ApiOperation(value = "Một người với các chức vụ đang giữ", en = "A person with the posts he or she holds")
    public PersonItem person(@PathParam("id") UUID id) {
        return PersonItem.of(details.person(id), language());
    }

    private String language() {
        return actor.locale().getLanguage();
    }
}
