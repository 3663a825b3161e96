package doanket.meeting.web;

import doanket.platform.VietnamTime;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import java.time.LocalTime;
import java.util.regex.Pattern;

/** Hours as people type them: 8:00, 08.00, 8h, 8h30, 8 giờ 30. */
@FacesConverter("meetingHour")
public class MeetingHourConverter implements Converter<LocalTime> {

    private static final Pattern HOUR =
            Pattern.compile("([01]?\\d|2[0-3])\\s*(?:(?::|\\.|h|g|giờ)\\s*([0-5]\\d)?)?(?:\\s*phút)?");

    @Override
    public LocalTime getAsObject(FacesContext context, UIComponent component, String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        var hour = of(typed);
        if (hour == null) {
            throw Said.bad(context, "form.hourBad");
        }
        return hour;
    }

    /** Null where it is none. */
    static LocalTime of(String typed) {
        var parts = HOUR.matcher(java.text.Normalizer.normalize(typed.strip(), java.text.Normalizer.Form.NFC));
        return parts.matches()
                ? LocalTime.of(
                        Integer.parseInt(parts.group(1)), parts.group(2) == null ? 0 : Integer.parseInt(parts.group(2)))
                : null;
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, LocalTime hour) {
        return hour == null ? "" : VietnamTime.HOUR.format(hour);
    }
}
