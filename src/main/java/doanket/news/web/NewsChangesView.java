package doanket.news.web;

import doanket.news.Difference;
import doanket.news.MustRead;
import doanket.platform.Uuids;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What has changed in an article since its reader confirmed reading it. */
@Named
@RequestScoped
public class NewsChangesView {

    @Inject
    private MustRead mustRead;

    private String id;
    private Difference difference;

    public void load() {
        difference = mustRead.changes(Uuids.orNull(id));
    }

    public Difference getDifference() {
        return difference;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
