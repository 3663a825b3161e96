package doanket.web;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.StringWriter;

/** The part of a page below {@code t:kept}: its text, or what is to become its text. */
public class Kept extends UIComponentBase {

    /** As faces-config.xml has it. */
    public static final String TYPE = "doanket.Kept";

    private KeptTexts.Key key;
    private String text;

    /** Shows the text that is known for these values, if there is one. */
    boolean recall(FacesContext context, KeptTexts.Key wanted) {
        setTransient(true);
        key = wanted;
        text = KeptTexts.of(context).find(wanted);
        return text != null;
    }

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    public void encodeAll(FacesContext context) throws IOException {
        if (text == null) {
            text = written(context);
            KeptTexts.of(context).keep(key, text);
        }
        context.getResponseWriter().write(text);
    }

    private String written(FacesContext context) throws IOException {
        var page = context.getResponseWriter();
        var written = new StringWriter();
        var part = page.cloneWithWriter(written);
        context.setResponseWriter(part);
        try {
            for (UIComponent child : getChildren()) {
                child.encodeAll(context);
            }
            part.flush();
        } finally {
            context.setResponseWriter(page);
        }
        return written.toString();
    }
}
