package doanket.news.web;

import doanket.news.ArticleSharing;
import doanket.news.PreviewShown;
import doanket.platform.Uuids;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** A preview, for whoever was given its address. */
@Named
@RequestScoped
public class NewsSharedView {

    @Inject
    private ArticleSharing sharing;

    private String id;
    private PreviewShown preview;

    public void load() {
        preview = sharing.open(Uuids.orNull(id));
    }

    public PreviewShown getPreview() {
        return preview;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
