package doanket.web;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;

/** Writes the clean addresses into forms, links and redirects. */
public class CleanViewHandler extends ViewHandlerWrapper {

    public CleanViewHandler(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public String getActionURL(FacesContext context, String viewId) {
        var address = PageAddresses.clean(super.getActionURL(context, viewId));
        int query = address.indexOf('?');
        var path = query < 0 ? address : address.substring(0, query);
        return path.equals(PageAddresses.HOME) ? "/" + address.substring(path.length()) : address;
    }
}
