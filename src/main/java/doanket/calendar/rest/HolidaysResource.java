package doanket.calendar.rest;

import doanket.api.ApiField;
import doanket.api.ApiOperation;
import doanket.api.ApiResource;
import doanket.calendar.CalendarReading;
import doanket.calendar.HolidayRow;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;

/** Holidays and working days, by which all deadlines of the portal count. */
@Path("/holidays")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class HolidaysResource implements ApiResource {

    /** A marked day: free, or a day of rest that is worked in place of another. */
    public record HolidayItem(
            LocalDate day,

            @ApiField(value = "Làm bù", en = "Worked in place of another day")
            boolean worked,

            String name,
            String nameEn) {

        static HolidayItem of(HolidayRow row) {
            return new HolidayItem(row.day(), row.worked(), row.nameVi(), row.nameEn());
        }
    }

    /** A year. */
    public record HolidayYear(
            int year,
            List<HolidayItem> items,

            @ApiField(value = "Các ngày làm việc trong tuần", en = "Working days of the week")
            List<DayOfWeek> week,

            @ApiField(value = "Giờ bắt đầu làm việc", en = "When offices open")
            String opens,

            @ApiField(value = "Giờ kết thúc", en = "When offices close")
            String closes,

            @ApiField(value = "Mọi ngày làm việc của năm", en = "All working days of the year")
            List<LocalDate> workingDays) {}

    @Inject
    private CalendarReading reading;

    @GET
    @ApiOperation(
            value = "Ngày nghỉ, ngày làm bù, giờ làm việc và mọi ngày làm việc của một năm",
            en = "Holidays, days worked in their place, office hours and all working days of a year")
    public HolidayYear year(
            @QueryParam("year") @ApiField(value = "Mặc định là năm nay", en = "This year if left out") Integer year) {
        var told = reading.of(year);
        var week = told.week();
        return new HolidayYear(
                told.year(),
                told.marked().stream().map(HolidayItem::of).toList(),
                week.days(),
                week.hours().toldOpens(),
                week.hours().toldCloses(),
                told.worked());
    }
}
