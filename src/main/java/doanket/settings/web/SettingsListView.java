package doanket.settings.web;

import doanket.platform.Uuids;
import doanket.settings.SettingArea;
import doanket.settings.SettingChange;
import doanket.settings.SettingPage;
import doanket.settings.SettingsHistory;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** All that administrators may set, and what was set last, in one area or in all. */
@Named
@RequestScoped
public class SettingsListView {

    @Inject
    private SettingsHistory history;

    private String area;
    private String before;
    private SettingPage page;

    public void load() {
        page = history.changes(area, Uuids.parse(before).orElse(null));
    }

    public SettingArea[] getAreas() {
        return SettingArea.values();
    }

    public List<SettingChange> getChanges() {
        return page.changes();
    }

    /** Where what was set earlier stands, or null. */
    public String getEarlier() {
        return page.next() == null
                ? null
                : "/settings/list?area="
                        + SettingArea.of(area).map(SettingArea::word).orElse("") + "&before=" + page.next()
                        + "#history";
    }

    public boolean isChosen(SettingArea one) {
        return one.word().equals(area);
    }

    public String getBefore() {
        return before;
    }

    public void setBefore(String before) {
        this.before = before;
    }

    public String getArea() {
        return area;
    }

    public void setArea(String area) {
        this.area = area;
    }
}
