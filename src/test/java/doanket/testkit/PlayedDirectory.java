package doanket.testkit;

import com.unboundid.ldap.listener.InMemoryDirectoryServer;
import com.unboundid.ldap.listener.InMemoryDirectoryServerConfig;
import com.unboundid.ldap.listener.InMemoryListenerConfig;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.util.LDAPSDKException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import javax.net.ssl.SSLContext;

/** A directory that a test plays, with people in it. */
public final class PlayedDirectory implements AutoCloseable {

    public static final String BASE = "dc=vi,dc=du";
    public static final String PEOPLE = "ou=nguoi," + BASE;
    public static final String READER = "cn=doc," + BASE;
    public static final String READERS_PASSWORD = "Doc-Thu-Muc-2026";

    private final InMemoryDirectoryServer server;

    private PlayedDirectory(InMemoryDirectoryServer server) {
        this.server = server;
    }

    /** Without TLS, at that port (0: any). */
    public static PlayedDirectory plain(int port) {
        return started(port, null, false);
    }

    /** With TLS, from the first byte or on demand. */
    public static PlayedDirectory secure(SSLContext context, boolean fromTheFirstByte) {
        return started(0, context, fromTheFirstByte);
    }

    private static PlayedDirectory started(int port, SSLContext context, boolean fromTheFirstByte) {
        try {
            var config = new InMemoryDirectoryServerConfig(BASE);
            config.setSchema(null);
            config.addAdditionalBindCredentials(READER, READERS_PASSWORD);
            config.setListenerConfigs(listener(port, context, fromTheFirstByte));
            var server = new InMemoryDirectoryServer(config);
            server.add("dn: " + BASE, "objectClass: domain", "dc: vi");
            server.add("dn: " + PEOPLE, "objectClass: organizationalUnit", "ou: nguoi");
            server.startListening();
            return new PlayedDirectory(server);
        } catch (LDAPSDKException | UnknownHostException e) {
            throw new IllegalStateException(e);
        }
    }

    private static InMemoryListenerConfig listener(int port, SSLContext context, boolean fromTheFirstByte)
            throws LDAPException, UnknownHostException {
        var here = InetAddress.getByName("127.0.0.1");
        return fromTheFirstByte
                ? InMemoryListenerConfig.createLDAPSConfig(
                        "tls", here, port, context.getServerSocketFactory(), context.getSocketFactory())
                : InMemoryListenerConfig.createLDAPConfig(
                        "plain", here, port, context == null ? null : context.getSocketFactory());
    }

    public PlayedDirectory with(String username, String password) {
        return with(username, username, password);
    }

    /** Somebody whose entry is named otherwise than the user name. */
    public PlayedDirectory with(String entry, String username, String password) {
        try {
            server.add(
                    "dn: uid=" + entry + "," + PEOPLE,
                    "objectClass: person",
                    "uid: " + entry,
                    "mailName: " + username,
                    "userPassword: " + password);
            return this;
        } catch (LDAPSDKException e) {
            throw new IllegalStateException(e);
        }
    }

    public int port() {
        return server.getListenPort();
    }

    @Override
    public void close() {
        server.shutDown(true);
    }
}
