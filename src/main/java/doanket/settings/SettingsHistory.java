package doanket.settings;

import doanket.audit.Words;
import doanket.identity.Actor;
import doanket.identity.Allowed;
import doanket.identity.DeedReading;
import doanket.identity.DeedRow;
import doanket.identity.Permission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** What was set and by whom, for whoever sets it and for auditors; the whole log is for these only. */
@ApplicationScoped
@Transactional
public class SettingsHistory {

    private static final int PAGE = 50;

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

    /**
     * The changes of one area, told by its word in addresses, or of all where it is none; the latest first, fifty at a time.
     *
     * @param before the {@code next} of the page before; the latest where it is null
     */
    @Allowed(Permission.SETTINGS_READ)
    public SettingPage changes(String area, UUID before) {
        var verbs = SettingArea.of(area).map(SettingArea::verbs).orElseGet(SettingArea::allVerbs);
        var found = deeds.ofSettings(verbs, before, PAGE + 1);
        var shown = found.subList(0, Math.min(PAGE, found.size()));
        return new SettingPage(
                told(shown), found.size() > PAGE ? shown.get(PAGE - 1).id() : null);
    }

    private List<SettingChange> told(List<DeedRow> rows) {
        return rows.stream()
                .map(deed -> new SettingChange(
                        deed.at(),
                        deed.name(),
                        deed.postLabel(),
                        Words.verb(actor.locale(), deed.verb()),
                        Words.said(actor.locale(), deed.detail())))
                .toList();
    }
}
