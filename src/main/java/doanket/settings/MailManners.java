package doanket.settings;

import doanket.identity.Actor;
import doanket.identity.Allowed;
import doanket.identity.Deeds;
import doanket.identity.Permission;
import doanket.platform.AfterCommit;
import doanket.platform.Change;
import doanket.platform.VietnameseText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.regex.Pattern;

/** How this installation's mail speaks, and whether any leaves. */
@ApplicationScoped
@Transactional
public class MailManners {

    public static final int MOST_SENDER = 60;
    public static final int MOST_CLOSING = 200;
    private static final int MOST_ADDRESS = 200;
    private static final Pattern ADDRESS = Pattern.compile("[^\\s@<>,;:\"()]+@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+");

    private final SettingRepository settings;
    private final Installation installation;
    private final Actor actor;
    private final Deeds deeds;
    private final AfterCommit afterCommit;

    protected MailManners() { // for the CDI proxy
        this(null, null, null, null, null);
    }

    @Inject
    MailManners(
            SettingRepository settings, Installation installation, Actor actor, Deeds deeds, AfterCommit afterCommit) {
        this.settings = settings;
        this.installation = installation;
        this.actor = actor;
        this.deeds = deeds;
        this.afterCommit = afterCommit;
    }

    /** What counts now, on whichever node it was saved. */
    @Allowed(Permission.NOTIFICATION_MANAGE)
    public MailManner manner() {
        return settings.latest().stream()
                .filter(kept -> kept.kind().equals(MailManner.KIND))
                .map(kept -> MailManner.of(kept.version(), kept.body()))
                .findFirst()
                .orElse(MailManner.OWN);
    }

    /** Refuses mail without a sender's name, answers to what is no address, and who has seen an older version. */
    @Allowed(Permission.NOTIFICATION_MANAGE)
    public void keep(MailManner typed) {
        var wanted = clean(typed);
        var before = manner();
        if (!settings.add(MailManner.KIND, typed.version(), wanted.stored(), actor.stamp())) {
            throw SettingsRefused.changedMeanwhile();
        }
        deeds.write("mail.set", null, null, told(before, wanted));
        afterCommit.once(MailManner.KIND, installation::read);
    }

    static MailManner clean(MailManner typed) {
        var sender = line(typed.sender(), MOST_SENDER);
        var replyTo = line(typed.replyTo(), MOST_ADDRESS);
        if (sender.isEmpty()) {
            throw SettingsRefused.senderMissing();
        }
        if (!replyTo.isEmpty() && !ADDRESS.matcher(replyTo).matches()) {
            throw SettingsRefused.addressBad();
        }
        return new MailManner(typed.version(), sender, replyTo, line(typed.closing(), MOST_CLOSING), typed.paused());
    }

    private static String told(MailManner before, MailManner after) {
        return new Change()
                .and("người gửi", before.sender(), after.sender())
                .and("địa chỉ nhận trả lời", before.replyTo(), after.replyTo())
                .and("lời kết", before.closing(), after.closing())
                .and("tạm dừng gửi", before.paused(), after.paused())
                .toString();
    }

    /** One line, for a second one in a mail's head would be another head. */
    private static String line(String typed, int most) {
        var line = VietnameseText.nfc(typed == null ? "" : typed.replaceAll("\\p{Cntrl}+", " "))
                .strip();
        if (line.length() > most) {
            throw SettingsRefused.tooLong(most);
        }
        return line;
    }
}
