package doanket.meeting.web;

import doanket.platform.TypedDay;
import doanket.platform.VietnamTime;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import java.time.LocalDate;

/** Days as they are typed in offices, day before month; what is no day is told beside the field. */
@FacesConverter("meetingDay")
public class MeetingDayConverter implements Converter<LocalDate> {

    @Override
    public LocalDate getAsObject(FacesContext context, UIComponent component, String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        var day = TypedDay.of(typed);
        if (day == null) {
            throw Said.bad(context, "form.dayBad");
        }
        return day;
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, LocalDate day) {
        return VietnamTime.told(day);
    }
}
