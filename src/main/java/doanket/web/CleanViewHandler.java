package doanket.web;

import doanket.platform.Uuids;
import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Writes the clean addresses into forms, links and redirects, and knows the pages to read from the start: the template that
 * makes them transient speaks too late, after the first phase has made a session for them.
 */
public class CleanViewHandler extends ViewHandlerWrapper {

    private static final String ID = "id";
    private static final String TEMPLATE = "/WEB-INF/templates/reading.xhtml";

    private final Map<String, Boolean> reading = new ConcurrentHashMap<>();

    public CleanViewHandler(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public UIViewRoot createView(FacesContext context, String viewId) {
        var view = super.createView(context, viewId);
        if (view != null && reading.computeIfAbsent(view.getViewId(), page -> isToRead(context, page))) {
            view.setTransient(true);
        }
        return view;
    }

    private static boolean isToRead(FacesContext context, String page) {
        try (var file = context.getExternalContext().getResourceAsStream(page)) {
            return file != null && new String(file.readAllBytes(), StandardCharsets.UTF_8).contains(TEMPLATE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A form keeps whose page it stands on in its address, so that what comes after a refusal (another language, a reload) finds it. */
    @Override
    public String getActionURL(FacesContext context, String viewId) {
        var address = addressOf(context, viewId);
        boolean form = context.getCurrentPhaseId() == PhaseId.RENDER_RESPONSE
                && context.getViewRoot() != null
                && viewId.equals(context.getViewRoot().getViewId());
        var id = context.getExternalContext().getRequestParameterMap().get(ID);
        return form && address.indexOf('?') < 0 && Uuids.parse(id).isPresent()
                ? address + '?' + ID + '=' + id
                : address;
    }

    private String addressOf(FacesContext context, String viewId) {
        var address = PageAddresses.clean(super.getActionURL(context, viewId));
        int query = address.indexOf('?');
        var path = query < 0 ? address : address.substring(0, query);
        return path.equals(PageAddresses.HOME) ? "/" + address.substring(path.length()) : address;
    }
}
