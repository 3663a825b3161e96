package doanket.campaign.web;

import doanket.campaign.MapShapes;
import doanket.web.Uploads;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;

/** Outlines of places, to be uploaded. */
@Named
@ViewScoped
public class CampaignShapesView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private MapShapes service;

    private long known;
    private transient Part file;
    private transient MapShapes.Taken taken;

    @PostConstruct
    void load() {
        known = service.known();
    }

    public void upload() throws IOException {
        taken = service.upload(Uploads.content(file));
    }

    /** How many units have an outline already. */
    public long getKnown() {
        return known;
    }

    public MapShapes.Taken getTaken() {
        return taken;
    }

    public String getUnknown() {
        return taken == null ? "" : String.join(", ", taken.unknown());
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
