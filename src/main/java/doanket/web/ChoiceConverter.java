package doanket.web;

import doanket.platform.Choice;
import doanket.platform.Uuids;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;

/** Lets a chosen thing travel through a field with its name, so that it need not be looked up again. */
@FacesConverter("choice")
public class ChoiceConverter implements Converter<Choice> {

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
