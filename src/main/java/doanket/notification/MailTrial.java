package doanket.notification;

import doanket.identity.Allowed;
import doanket.identity.CurrentUser;
import doanket.identity.Permission;
import doanket.identity.SignedIn;
import doanket.platform.Uuids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/** A mail to whoever asks for it, at once and not by the outbox, so that it is known whether the way to the mail server is open. */
@ApplicationScoped
@Transactional
public class MailTrial {

    private static final String PLACE = "/notification/mail";

    private final DeadLetterRepository letters;
    private final LetterWriting writing;
    private final CurrentUser user;
    private final Clock clock;

    protected MailTrial() { // for the CDI proxy
        this(null, null, null, null);
    }

    @Inject
    MailTrial(DeadLetterRepository letters, LetterWriting writing, CurrentUser user, Clock clock) {
        this.letters = letters;
        this.writing = writing;
        this.user = user;
        this.clock = clock;
    }

    /**
     * Refuses where no server is set, whoever has no address, and where the server takes no mail; then with the words in which it
     * says so. Pausing does not hinder it.
     */
    @Allowed(Permission.NOTIFICATION_MANAGE)
    public void send() {
        if (!MailSettings.isOn()) {
            throw NotificationRefused.mailOff();
        }
        var reader = user.get();
        var email = letters.addressOf(reader.account());
        if (email == null || email.isBlank()) {
            throw NotificationRefused.addressMissing();
        }
        var letter = letter(reader, email);
        try (var carrier = writing.carrier()) {
            carrier.carry(letter, text(letter), clock.instant());
        } catch (MessagingException e) {
            throw NotificationRefused.mailTroubled(email, Mailing.told(e));
        }
    }

    private Letter letter(SignedIn reader, String email) {
        var locale = reader.reading().language().locale();
        var told = new Happening(
                "mail.trial",
                "mail",
                reader.account(),
                Words.of(locale, "mail.trialTitle"),
                "",
                PLACE,
                clock.instant(),
                reader.account(),
                reader.fullName());
        var to = new Addressee(reader.account(), email, reader.fullName(), locale, true, Hours.USUAL);
        return new Letter(Uuids.next(), false, 0, to, List.of(told), 0);
    }

    private LetterText text(Letter letter) {
        var label = Words.of(letter.to().locale(), "mail.trialLabel");
        return LetterText.of(letter, event -> label, writing.settings());
    }
}
