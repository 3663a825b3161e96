package doanket.platform;

import jakarta.annotation.sql.DataSourceDefinition;
import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.sql.SQLTransientConnectionException;
import java.util.logging.Logger;
import javax.sql.DataSource;

/** What the server's connection pool draws from: the portal's database, started when first asked. */
@DataSourceDefinition(
        name = PortalDataSource.JNDI_NAME,
        className = "doanket.platform.PortalDataSource",
        minPoolSize = 2,
        initialPoolSize = 2,
        maxPoolSize = PortalDataSource.MOST,
        maxIdleTime = 300,
        properties = {
            "fish.payara.is-connection-validation-required=true",
            "fish.payara.connection-validation-method=custom-validation",
            "fish.payara.validation-classname=org.glassfish.api.jdbc.validation.PostgresConnectionValidation",
            "fish.payara.validate-atmost-once-period-in-seconds=5",
            "fish.payara.max-wait-time-in-millis=5000",
            "fish.payara.statement-cache-size=0"
        })
public class PortalDataSource implements DataSource {

    public static final String JNDI_NAME = "java:app/jdbc/doanket";

    static final int MOST = 20;

    private int loginTimeout;

    @Override
    public Connection getConnection() throws SQLException {
        try {
            return PortalDatabase.opened().getConnection();
        } catch (IllegalStateException e) {
            throw new SQLTransientConnectionException(e.getMessage(), e);
        }
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        return getConnection();
    }

    @Override
    public PrintWriter getLogWriter() {
        return null;
    }

    @Override
    public void setLogWriter(PrintWriter out) {
        // The server logs.
    }

    @Override
    public void setLoginTimeout(int seconds) {
        loginTimeout = seconds;
    }

    @Override
    public int getLoginTimeout() {
        return loginTimeout;
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        throw new SQLFeatureNotSupportedException();
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        return PortalDatabase.opened().unwrap(type);
    }

    @Override
    public boolean isWrapperFor(Class<?> type) throws SQLException {
        return PortalDatabase.opened().isWrapperFor(type);
    }
}
