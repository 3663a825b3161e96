package doanket.notification;

import static java.util.stream.Collectors.partitioningBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Takes a few letters of the outbox, hands them to the mail server, and writes down what became of each. */
@ApplicationScoped
@Transactional
class Mailing {

    private static final Logger LOG = Logger.getLogger(Mailing.class.getName());
    private static final int SOME = 20;
    private static final int TROUBLE_MAX = 500;

    private final OutboxRepository outbox;
    private final DigestRepository digests;
    private final Concerns concerns;
    private final LetterWriting letters;
    private final Clock clock;

    protected Mailing() { // for the CDI proxy
        this(null, null, null, null, null);
    }

    @Inject
    Mailing(OutboxRepository outbox, DigestRepository digests, Concerns concerns, LetterWriting letters, Clock clock) {
        this.outbox = outbox;
        this.digests = digests;
        this.concerns = concerns;
        this.letters = letters;
        this.clock = clock;
    }

    /** Tells whether to go on: there were letters that no other worker was at, and the server answers. */
    boolean sendSome() {
        var taken = outbox.take(clock.instant(), SOME);
        var wanted = digests.filled(awake(taken));
        var byUse = concerns.stillSo(wanted).stream()
                .collect(partitioningBy(
                        letter -> letter.to().isReachable() && !letter.told().isEmpty()));
        outbox.obsolete(byUse.get(false).stream().map(Letter::id).toList(), clock.instant());
        return !taken.isEmpty() && (byUse.get(true).isEmpty() || send(byUse.get(true)));
    }

    /** Those whose readers do not want quiet now; the others wait for the end of the quiet hours. */
    private List<Letter> awake(List<Letter> taken) {
        var now = clock.instant();
        var awake = new ArrayList<Letter>();
        for (var letter : taken) {
            var from = letter.to().hours().mailFrom(now);
            if (from.isAfter(now)) {
                outbox.defer(letter.id(), from);
            } else {
                awake.add(letter);
            }
        }
        return awake;
    }

    private boolean send(List<Letter> some) {
        var sent = new ArrayList<UUID>();
        try (var carrier = letters.carrier()) {
            for (var letter : some) {
                carry(carrier, letter, sent);
            }
        } catch (MessagingException e) {
            LOG.log(Level.WARNING, "The mail server {0} does not answer: {1}", new Object[] {
                letters.settings().host(), e.getMessage()
            });
            some.forEach(letter -> failed(letter, e));
            return false;
        }
        outbox.sent(sent, clock.instant());
        return true;
    }

    private void carry(MailCarrier carrier, Letter letter, List<UUID> sent) {
        try {
            carrier.carry(letter, letters.text(letter), clock.instant());
            sent.add(letter.id());
        } catch (MessagingException e) {
            failed(letter, e);
        }
    }

    /** Tried again later; not if the server says that there is no such mailbox, nor after the last try. */
    private void failed(Letter letter, MessagingException why) {
        int tries = letter.tries() + 1;
        var trouble = told(why);
        boolean nobodyThere = why instanceof SendFailedException refused
                && refused.getInvalidAddresses() != null
                && refused.getInvalidAddresses().length > 0;
        var now = clock.instant();
        if (nobodyThere || Retry.isOver(tries)) {
            outbox.dead(letter.id(), now, trouble);
        } else {
            outbox.failed(letter.id(), now.plus(Retry.after(tries)), trouble);
        }
    }

    /** The words of the mail server, on one line. */
    static String told(MessagingException why) {
        var last = why.getNextException() == null ? why : why.getNextException();
        var text = String.valueOf(last.getMessage()).replaceAll("\\s+", " ").strip();
        return text.length() <= TROUBLE_MAX ? text : text.substring(0, TROUBLE_MAX);
    }
}
