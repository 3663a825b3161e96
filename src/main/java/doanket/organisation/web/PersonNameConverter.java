package doanket.organisation.web;

import doanket.organisation.PersonName;
import doanket.organisation.StaffService;
import doanket.platform.Uuids;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;

/** People travel with a form as their ids. */
@FacesConverter("organisation.person")
public class PersonNameConverter implements Converter<PersonName> {

    @Override
    public PersonName getAsObject(FacesContext context, UIComponent component, String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        return Uuids.parse(typed)
                .map(id -> CDI.current().select(StaffService.class).get().name(id))
                .orElseThrow(() -> new ConverterException(new FacesMessage(
                        FacesMessage.SEVERITY_ERROR, Told.texts(context).getString("form.personBad"), null)));
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, PersonName person) {
        return person == null ? "" : person.id().toString();
    }
}
