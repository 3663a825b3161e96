package doanket.settings;

import doanket.platform.PortalJson;
import jakarta.json.JsonObject;
import java.io.Serializable;

/**
 * How an installation's mail speaks: as whom, where answers go (empty for nowhere but the sender), which line it ends with
 * (empty for none), and whether any leaves for the time being. What it is sent by stands in the settings of the server.
 */
public record MailManner(int version, String sender, String replyTo, String closing, boolean paused)
        implements Serializable {

    static final String KIND = "mail";
    static final MailManner OWN = new MailManner(0, "Đoàn Kết", "", "", false);

    static MailManner of(int version, JsonObject body) {
        return new MailManner(
                version,
                body.getString("sender"),
                body.getString("replyTo"),
                body.getString("closing"),
                body.getBoolean("paused"));
    }

    JsonObject stored() {
        return PortalJson.createObjectBuilder()
                .add("sender", sender)
                .add("replyTo", replyTo)
                .add("closing", closing)
                .add("paused", paused)
                .build();
    }
}
