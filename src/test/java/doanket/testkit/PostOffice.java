package doanket.testkit;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.config.ConfigProvider;

/** A real mail server at the port that the portal hands its mail to; open for as long as a test needs it. */
public final class PostOffice implements AutoCloseable {

    private final GreenMail server;

    private PostOffice(GreenMail server) {
        this.server = server;
    }

    public static PostOffice open() {
        int port = ConfigProvider.getConfig().getValue("doanket.mail.port", Integer.class);
        var server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        return new PostOffice(server);
    }

    /** What has arrived for that address. */
    public List<Mail> to(String address) {
        return Arrays.stream(server.getReceivedMessages())
                .map(PostOffice::mail)
                .filter(mail -> mail.to().contains(address))
                .toList();
    }

    public int count() {
        return server.getReceivedMessages().length;
    }

    private static Mail mail(MimeMessage message) {
        try {
            return new Mail(
                    message.getMessageID(),
                    message.getSubject(),
                    Arrays.toString(message.getAllRecipients()),
                    GreenMailUtil.getBody(message),
                    plain(message));
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String plain(MimeMessage message) throws MessagingException, IOException {
        return message.getContent() instanceof MimeMultipart parts
                ? String.valueOf(parts.getBodyPart(0).getContent())
                : String.valueOf(message.getContent());
    }

    /** One mail as it arrived: its id, subject, addressees, the whole body as sent, and the plain part. */
    public record Mail(String id, String subject, String to, String body, String plain) {}

    @Override
    public void close() {
        server.stop();
    }
}
