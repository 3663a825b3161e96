package doanket.settings;

import doanket.file.FileService;
import doanket.identity.Actor;
import doanket.identity.Allowed;
import doanket.identity.Deeds;
import doanket.identity.Permission;
import doanket.platform.AfterCommit;
import doanket.platform.Change;
import doanket.platform.Stamp;
import doanket.platform.VietnameseText;
import doanket.web.Brand;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** How the portal calls itself and looks in this installation: name, words beneath it, emblem, colour. */
@ApplicationScoped
@Transactional
public class LookSettings {

    public static final int MOST_NAME = 40;
    public static final int MOST_ABOUT = 80;

    /** The longest side of the emblem in pixels: three for each of those that it takes on a page. */
    private static final int SIDE = 102;

    private final SettingRepository settings;
    private final Installation installation;
    private final FileService files;
    private final AfterCommit afterCommit;
    private final By by;

    /** Who saves, and where it is written down. */
    @ApplicationScoped
    static class By {

        private final Actor actor;
        private final Deeds deeds;

        protected By() { // for the CDI proxy
            this(null, null);
        }

        @Inject
        By(Actor actor, Deeds deeds) {
            this.actor = actor;
            this.deeds = deeds;
        }

        Stamp stamp() {
            return actor.stamp();
        }

        void write(String told) {
            deeds.write("look.set", null, null, told);
        }
    }

    protected LookSettings() { // for the CDI proxy
        this(null, null, null, null, null);
    }

    @Inject
    LookSettings(
            SettingRepository settings, Installation installation, FileService files, AfterCommit afterCommit, By by) {
        this.settings = settings;
        this.installation = installation;
        this.files = files;
        this.afterCommit = afterCommit;
        this.by = by;
    }

    /** What counts now, on whichever node it was saved. */
    @Allowed(Permission.CATALOGUE_MANAGE)
    public Brand look() {
        return settings.latest().stream()
                .filter(kept -> kept.kind().equals(LookBody.KIND))
                .map(kept -> LookBody.brand(kept.version(), kept.body()))
                .findFirst()
                .orElse(Brand.OWN);
    }

    /**
     * Refuses a colour that is no colour or too light to be read, words that are too long, a picture that is broken or none, and
     * who has seen an older version.
     */
    @Allowed(Permission.CATALOGUE_MANAGE)
    public void keep(LookForm form) {
        var before = look();
        var wanted = new Brand(
                before.version(),
                words(form.name(), MOST_NAME),
                words(form.aboutVi(), MOST_ABOUT),
                words(form.aboutEn(), MOST_ABOUT),
                form.colour().isBlank() ? null : Accent.typed(form.colour()).hex(),
                emblem(form, before));
        put(before, wanted, form.seen());
    }

    /** The portal's own name, emblem and colour again; what was set stays readable in the history. */
    @Allowed(Permission.CATALOGUE_MANAGE)
    public void reset(int seen) {
        put(look(), Brand.OWN, seen);
    }

    private void put(Brand before, Brand wanted, int seen) {
        if (!settings.add(LookBody.KIND, seen, LookBody.of(wanted), by.stamp())) {
            throw SettingsRefused.changedMeanwhile();
        }
        by.write(told(before, wanted));
        afterCommit.once(LookBody.KIND, installation::read);
    }

    private static String told(Brand before, Brand after) {
        return Change.of(before.name(), after.name())
                .and(before.aboutVi(), after.aboutVi())
                .and(before.aboutEn(), after.aboutEn())
                .and(before.accent(), after.accent())
                .and("biểu trưng", brief(before.emblem()), brief(after.emblem()))
                .toString();
    }

    /** As much of a hash as tells one picture from another. */
    private static String brief(String hash) {
        return hash == null ? null : hash.substring(0, 8);
    }

    private String emblem(LookForm form, Brand before) {
        if (form.emblem() == null) {
            return form.withoutEmblem() ? null : before.emblem();
        }
        return settings.keepEmblem(
                files.drawn(form.emblem().name(), form.emblem().content(), SIDE));
    }

    private static String words(String typed, int most) {
        var words = VietnameseText.nfc(typed == null ? "" : typed).strip();
        if (words.length() > most) {
            throw SettingsRefused.tooLong(most);
        }
        return words.isEmpty() ? null : words;
    }
}
