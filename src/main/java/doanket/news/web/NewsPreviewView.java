package doanket.news.web;

import doanket.news.ArticleSharing;
import doanket.news.ArticleView;
import doanket.news.PreviewShown;
import doanket.news.SharedPreview;
import doanket.platform.PortalAddress;
import doanket.platform.Uuids;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** One's own article as its readers will see it, and the address under which colleagues may look at it. */
@Named
@RequestScoped
public class NewsPreviewView {

    @Inject
    private ArticleSharing sharing;

    @Inject
    private HttpServletRequest request;

    private String id;
    private PreviewShown preview;

    public void load() {
        preview = sharing.preview(Uuids.orNull(id));
    }

    public ArticleView getArticle() {
        return preview.article();
    }

    /** Null where it is not shared. */
    public SharedPreview getShared() {
        return preview.shared();
    }

    /** As colleagues type it: the configured address of the portal, or the name under which this page was asked for. */
    public String getAddress() {
        return PortalAddress.configured().orElseGet(this::here) + "/news/shared?id="
                + preview.shared().link();
    }

    private String here() {
        var here = request.getRequestURL();
        return here.substring(0, here.length() - request.getRequestURI().length());
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
