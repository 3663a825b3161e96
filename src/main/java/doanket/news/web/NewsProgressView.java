package doanket.news.web;

import doanket.news.ArticleBulk;
import doanket.news.BulkState;
import doanket.platform.Uuids;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;

/** How far an act on many articles is. */
@Named
@ViewScoped
public class NewsProgressView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ArticleBulk bulk;

    private UUID id;
    private BulkState state;

    public void refresh() {
        state = bulk.state(id);
    }

    public BulkState getState() {
        return state;
    }

    public String getId() {
        return id == null ? null : id.toString();
    }

    public void setId(String id) {
        this.id = Uuids.orNull(id);
    }
}
