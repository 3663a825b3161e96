package doanket.notification;

import doanket.settings.Installation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;

/** Writes letters as this installation does, and opens the way on which they leave. */
@ApplicationScoped
class LetterWriting {

    private final Events events;
    private final Installation installation;

    protected LetterWriting() { // for the CDI proxy
        this(null, null);
    }

    @Inject
    LetterWriting(Events events, Installation installation) {
        this.events = events;
        this.installation = installation;
    }

    /** Without a server and an address for links no mail leaves, and none while administrators have paused it. */
    boolean isOn() {
        return MailSettings.isOn() && !isPaused();
    }

    boolean isPaused() {
        return installation.mail().paused();
    }

    MailSettings settings() {
        return MailSettings.now(installation.mail());
    }

    MailCarrier carrier() throws MessagingException {
        return new MailCarrier(settings());
    }

    LetterText text(Letter letter) {
        var locale = letter.to().locale();
        return LetterText.of(letter, event -> events.label(event, locale), settings());
    }
}
