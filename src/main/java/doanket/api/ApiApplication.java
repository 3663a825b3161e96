package doanket.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;

/** All resources and providers of the archive, without the server's own description of them. */
@ApplicationPath(ApiApplication.PATH)
public class ApiApplication extends Application {

    static final String PATH = "/api/v1";

    @Override
    public Map<String, Object> getProperties() {
        return Map.of("jersey.config.server.wadl.disableWadl", true);
    }
}
