package doanket.organisation.web;

import doanket.organisation.UnitDirectory;
import doanket.organisation.UnitPlace;
import doanket.platform.Uuids;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.util.List;

/** Units travel with a form as their ids. */
@FacesConverter("organisation.unit")
public class UnitPlaceConverter implements Converter<UnitPlace> {

    @Override
    public UnitPlace getAsObject(FacesContext context, UIComponent component, String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        return Uuids.parse(typed)
                .map(id -> directory().places(List.of(id)).get(id))
                .orElseThrow(() -> new ConverterException(new FacesMessage(
                        FacesMessage.SEVERITY_ERROR, Told.texts(context).getString("form.unitBad"), null)));
    }

    private static UnitDirectory directory() {
        return CDI.current().select(UnitDirectory.class).get();
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, UnitPlace unit) {
        return unit == null ? "" : unit.id().toString();
    }
}
