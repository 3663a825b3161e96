package doanket.report.web;

import doanket.platform.Uuids;
import doanket.report.CollectSheet;
import doanket.report.ReportLists;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The reports beneath one's own, for whoever collects them. */
@Named
@RequestScoped
public class ReportCollectView extends ReportPage {

    @Inject
    private ReportLists lists;

    private CollectSheet sheet;

    public void load() {
        sheet = lists.beneath(Uuids.orNull(getId()));
    }

    public CollectSheet getSheet() {
        return sheet;
    }
}
