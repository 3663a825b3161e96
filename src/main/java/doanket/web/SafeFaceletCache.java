package doanket.web;

import jakarta.faces.view.facelets.FaceletCache;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.net.URL;

/** Asks of each page and part of a page whether it is the portal's own before it is compiled. */
class SafeFaceletCache<T> extends FaceletCache<T> {

    private final FaceletCache<T> wrapped;
    private final OwnFacelets own;

    SafeFaceletCache(FaceletCache<T> wrapped, OwnFacelets own) {
        this.wrapped = wrapped;
        this.own = own;
    }

    @Override
    public T getFacelet(URL url) throws IOException {
        return wrapped.getFacelet(checked(url));
    }

    @Override
    public boolean isFaceletCached(URL url) {
        return wrapped.isFaceletCached(url);
    }

    @Override
    public T getViewMetadataFacelet(URL url) throws IOException {
        return wrapped.getViewMetadataFacelet(checked(url));
    }

    @Override
    public boolean isViewMetadataFaceletCached(URL url) {
        return wrapped.isViewMetadataFaceletCached(url);
    }

    @Override
    public void setCacheFactories(MemberFactory<T> facelets, MemberFactory<T> metadata) {
        wrapped.setCacheFactories(facelets, metadata);
    }

    private URL checked(URL url) throws FileNotFoundException {
        if (!own.contains(url)) {
            throw new FileNotFoundException("Not a page of the portal");
        }
        return url;
    }
}
