package doanket.settings.web;

import doanket.settings.SettingArea;
import doanket.settings.SettingChange;
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
    private List<SettingChange> changes;

    public void load() {
        changes = history.changes(area);
    }

    public SettingArea[] getAreas() {
        return SettingArea.values();
    }

    public List<SettingChange> getChanges() {
        return changes;
    }

    public boolean isChosen(SettingArea one) {
        return one.word().equals(area);
    }

    public String getArea() {
        return area;
    }

    public void setArea(String area) {
        this.area = area;
    }
}
