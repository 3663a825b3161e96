package doanket.meeting.web;

import doanket.meeting.Choice;
import doanket.platform.Uuids;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;

/** Lets a chosen unit or person travel through a field with its name, so that it need not be looked up again. */
@FacesConverter("meetingChoice")
public class MeetingChoiceConverter implements Converter<Choice> {

    private static final String BETWEEN = " ";

    @Override
    public Choice getAsObject(FacesContext context, UIComponent component, String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        var parts = text.split(BETWEEN, 2);
        return Uuids.parse(parts[0])
                .map(id -> new Choice(id, parts.length > 1 ? parts[1] : ""))
                .orElse(null);
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, Choice choice) {
        return choice == null ? "" : choice.id() + BETWEEN + choice.name();
    }
}
