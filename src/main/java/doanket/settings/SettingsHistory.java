package doanket.settings;

import doanket.audit.Words;
import doanket.identity.Actor;
import doanket.identity.Allowed;
import doanket.identity.DeedReading;
import doanket.identity.Permission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** What was set and by whom, for whoever sets it and for auditors; the whole log is for these only. */
@ApplicationScoped
@Transactional
public class SettingsHistory {

    private static final int MOST = 100;

    private final DeedReading deeds;
    private final Actor actor;

    protected SettingsHistory() { // for the CDI proxy
        this(null, null);
    }

    @Inject
    SettingsHistory(DeedReading deeds, Actor actor) {
        this.deeds = deeds;
        this.actor = actor;
    }

    /** The last hundred changes of one area, told by its word in addresses, or of all where it is none; the latest first. */
    @Allowed(Permission.SETTINGS_READ)
    public List<SettingChange> changes(String area) {
        var verbs = SettingArea.of(area).map(SettingArea::verbs).orElseGet(SettingArea::allVerbs);
        return deeds.ofSettings(verbs, MOST).stream()
                .map(deed -> new SettingChange(
                        deed.at(),
                        deed.name(),
                        deed.postLabel(),
                        Words.verb(actor.locale(), deed.verb()),
                        deed.detail()))
                .toList();
    }
}
