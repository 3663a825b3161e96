package doanket.platform;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Ready means that the database answers and that this node was not told to stop; the database is migrated before the first
 * connection is handed out.
 */
@Readiness
@ApplicationScoped
class DatabaseReady implements HealthCheck {

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("database")
                .status(!Draining.now() && PortalDatabase.answers())
                .build();
    }
}
