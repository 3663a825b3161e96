package doanket.identity;

import com.unboundid.ldap.sdk.Filter;
import com.unboundid.ldap.sdk.LDAPConnection;
import com.unboundid.ldap.sdk.LDAPConnectionOptions;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.RDN;
import com.unboundid.ldap.sdk.ResultCode;
import com.unboundid.ldap.sdk.SearchRequest;
import com.unboundid.ldap.sdk.SearchScope;
import com.unboundid.ldap.sdk.SimpleBindRequest;
import com.unboundid.ldap.sdk.extensions.StartTLSExtendedRequest;
import com.unboundid.util.ssl.HostNameSSLSocketVerifier;
import com.unboundid.util.ssl.JVMDefaultTrustManager;
import com.unboundid.util.ssl.PEMFileTrustManager;
import com.unboundid.util.ssl.SSLUtil;
import java.security.GeneralSecurityException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.net.ssl.SSLSocketFactory;

/**
 * Asks the installation's directory (LDAP) whether a password is somebody's, by signing in there with it. The answer comes within
 * seconds or counts as none, and no more than eight ask at once, so that a slow directory holds up nobody but those who need it.
 */
class Directory {

    private static final Logger LOG = Logger.getLogger(Directory.class.getName());
    private static final int PATIENCE = 3_000;
    private static final int MOST_AT_ONCE = 8;

    /** What a directory says of a password that does not open that entry; anything else is no answer. */
    private static final Set<ResultCode> REFUSALS = Set.of(
            ResultCode.INVALID_CREDENTIALS,
            ResultCode.NO_SUCH_OBJECT,
            ResultCode.INAPPROPRIATE_AUTHENTICATION,
            ResultCode.UNWILLING_TO_PERFORM,
            ResultCode.CONSTRAINT_VIOLATION);

    private final DirectorySettings settings;
    private final Semaphore places = new Semaphore(MOST_AT_ONCE, true);

    Directory(DirectorySettings settings) {
        this.settings = settings;
    }

    /** Refuses if there is no answer. A directory takes an empty password for no password, and lets everybody in. */
    boolean opens(String username, String password) {
        if (password == null || password.isEmpty()) {
            return false;
        }
        takePlace();
        try (var connection = connect()) {
            var entry = entry(connection, username);
            return entry.isPresent() && isTaken(connection, entry.get(), password);
        } catch (LDAPException | GeneralSecurityException e) {
            LOG.log(Level.WARNING, "The directory does not answer", e);
            throw IdentityRefused.directoryAway();
        } finally {
            places.release();
        }
    }

    private void takePlace() {
        try {
            if (places.tryAcquire(PATIENCE, TimeUnit.MILLISECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw IdentityRefused.directoryAway();
    }

    private LDAPConnection connect() throws LDAPException, GeneralSecurityException {
        var address = settings.address();
        var connection = settings.isTls() ? new LDAPConnection(sockets(), options()) : new LDAPConnection(options());
        connection.connect(address.getHost(), address.getPort(), PATIENCE);
        if (settings.startTls() && !settings.isTls()) {
            encrypt(connection);
        }
        return connection;
    }

    private void encrypt(LDAPConnection connection) throws LDAPException, GeneralSecurityException {
        var answer = connection.processExtendedOperation(new StartTLSExtendedRequest(sockets()));
        if (answer.getResultCode() != ResultCode.SUCCESS) {
            connection.close();
            throw new LDAPException(answer);
        }
    }

    /** The machine must be the one that was named, not only one that some authority knows. */
    private static LDAPConnectionOptions options() {
        var options = new LDAPConnectionOptions();
        options.setConnectTimeoutMillis(PATIENCE);
        options.setResponseTimeoutMillis(PATIENCE);
        options.setFollowReferrals(false);
        options.setUseSynchronousMode(true);
        options.setSSLSocketVerifier(new HostNameSSLSocketVerifier(false));
        return options;
    }

    private SSLSocketFactory sockets() throws GeneralSecurityException {
        return new SSLUtil(
                        settings.authorities() == null
                                ? JVMDefaultTrustManager.getInstance()
                                : new PEMFileTrustManager(settings.authorities().toFile()))
                .createSSLSocketFactory();
    }

    /** By the pattern, or the one entry that the search finds; nothing where it finds none or several. */
    private Optional<String> entry(LDAPConnection connection, String username) throws LDAPException {
        if (settings.pattern() != null) {
            return Optional.of(settings.pattern().replace(DirectorySettings.PLACE, escaped(username)));
        }
        var search = settings.search();
        if (!search.name().isEmpty()) {
            connection.bind(new SimpleBindRequest(search.name(), search.password()));
        }
        var filter = Filter.create(search.filter().replace(DirectorySettings.PLACE, Filter.encodeValue(username)));
        var found = connection
                .search(new SearchRequest(search.base(), SearchScope.SUB, filter, SearchRequest.NO_ATTRIBUTES))
                .getSearchEntries();
        return found.size() == 1 ? Optional.of(found.get(0).getDN()) : Optional.empty();
    }

    static String escaped(String username) {
        var whole = new RDN("x", username).toString();
        return whole.substring(whole.indexOf('=') + 1);
    }

    private static boolean isTaken(LDAPConnection connection, String entry, String password) throws LDAPException {
        try {
            return connection.bind(new SimpleBindRequest(entry, password)).getResultCode() == ResultCode.SUCCESS;
        } catch (LDAPException e) {
            if (REFUSALS.contains(e.getResultCode())) {
                return false;
            }
            throw e;
        }
    }
}
