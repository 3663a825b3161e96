package doanket.notification;

import doanket.platform.Settings;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.time.Instant;
import java.util.Date;
import java.util.Properties;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

/** One connection to the mail server, over which a few mails are handed in. */
final class MailCarrier implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(MailCarrier.class.getName());
    private static final String CONNECT_MILLIS = "5000";
    private static final String ANSWER_MILLIS = "10000";
    private static final String UTF_8 = "UTF-8";

    private final MailSettings settings;
    private final Session session;
    private final Transport transport;

    MailCarrier(MailSettings settings) throws MessagingException {
        this.settings = settings;
        this.session = Session.getInstance(properties(settings));
        this.transport = session.getTransport("smtp");
        transport.connect(
                settings.host(),
                settings.port(),
                settings.user().orElse(null),
                Settings.find("doanket.mail.password").orElse(null));
    }

    private static Properties properties(MailSettings settings) {
        var properties = new Properties();
        properties.setProperty("mail.smtp.auth", String.valueOf(settings.user().isPresent()));
        properties.setProperty("mail.smtp.starttls.enable", String.valueOf(settings.startTls()));
        properties.setProperty("mail.smtp.starttls.required", String.valueOf(settings.startTls()));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        properties.setProperty("mail.smtp.connectiontimeout", CONNECT_MILLIS);
        properties.setProperty("mail.smtp.timeout", ANSWER_MILLIS);
        properties.setProperty("mail.smtp.writetimeout", ANSWER_MILLIS);
        return properties;
    }

    void carry(Letter letter, LetterText text, Instant now) throws MessagingException {
        var message = new Numbered(session, letter.id(), settings.domain());
        try {
            message.setFrom(
                    new InternetAddress(settings.from(), settings.manner().sender(), UTF_8));
            if (!settings.manner().replyTo().isEmpty()) {
                message.setReplyTo(InternetAddress.parse(settings.manner().replyTo(), true));
            }
            message.setRecipient(
                    RecipientType.TO,
                    new InternetAddress(letter.to().email(), letter.to().name(), UTF_8));
        } catch (UnsupportedEncodingException e) {
            throw new MessagingException(UTF_8, e);
        }
        message.setSubject(text.subject(), UTF_8);
        message.setSentDate(Date.from(now));
        // Absence notes and other machines shall not answer.
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setContent(parts(text));
        message.saveChanges();
        transport.sendMessage(message, message.getAllRecipients());
    }

    private static MimeMultipart parts(LetterText text) throws MessagingException {
        var plain = new MimeBodyPart();
        plain.setText(text.plain(), UTF_8);
        var html = new MimeBodyPart();
        html.setText(text.html(), UTF_8, "html");
        return new MimeMultipart("alternative", plain, html);
    }

    /** What was handed over stays so, whatever the server says at the end. */
    @Override
    public void close() {
        try {
            transport.close();
        } catch (MessagingException e) {
            LOG.log(Level.FINE, "The mail server hung up", e);
        }
    }

    /** Has the same id at each try, so that whoever gets it twice can tell. */
    private static final class Numbered extends MimeMessage {

        private final String number;

        Numbered(Session session, UUID id, String domain) {
            super(session);
            this.number = "<" + id + "@" + domain + ">";
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", number);
        }
    }
}
