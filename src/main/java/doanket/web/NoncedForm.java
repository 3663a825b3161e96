package doanket.web;

import com.sun.faces.renderkit.html_basic.FormRenderer;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import org.primefaces.context.PrimeFacesContext;

/**
 * A form that brings its nonce along. PrimeFaces adds it by script only, so that whoever pressed a button before the scripts
 * of a slow line had run was told that the page had expired.
 */
public class NoncedForm extends FormRenderer {

    @Override
    public void encodeEnd(FacesContext context, UIComponent form) throws IOException {
        if (form.isRendered() && !context.getViewRoot().isTransient()) {
            var writer = context.getResponseWriter();
            writer.startElement("input", form);
            writer.writeAttribute("type", "hidden", null);
            writer.writeAttribute("name", NonceCheck.NONCE, null);
            writer.writeAttribute(
                    "value", PrimeFacesContext.getCspState(context).getNonce(), null);
            writer.endElement("input");
        }
        super.encodeEnd(context, form);
    }
}
