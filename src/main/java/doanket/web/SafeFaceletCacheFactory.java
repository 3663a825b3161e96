package doanket.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.facelets.FaceletCache;
import jakarta.faces.view.facelets.FaceletCacheFactory;

/**
 * Lets pages be made of the portal's own files only. The include of the server's Faces can be talked into loading a page
 * from elsewhere (CVE-2026-46581), and the version that cannot is not to be had.
 */
public class SafeFaceletCacheFactory extends FaceletCacheFactory {

    public SafeFaceletCacheFactory(FaceletCacheFactory wrapped) {
        super(wrapped);
    }

    @Override
    @SuppressWarnings({"rawtypes", "unchecked"})
    public FaceletCache getFaceletCache() {
        var external = FacesContext.getCurrentInstance().getExternalContext();
        return new SafeFaceletCache<>(getWrapped().getFaceletCache(), OwnFacelets.of(external));
    }
}
