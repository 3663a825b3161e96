package doanket.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Comparator;
import java.util.List;
import java.util.stream.StreamSupport;

/** The document about the interface. */
@Path("/openapi.json")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class OpenApiResource implements ApiResource {

    @Inject
    @Any
    private Instance<ApiResource> resources;

    @GET
    @ApiOperation("Tài liệu này")
    public String document() {
        return OpenApi.of(classes()).toString();
    }

    private List<Class<?>> classes() {
        return StreamSupport.stream(resources.handles().spliterator(), false)
                .<Class<?>>map(handle -> handle.getBean().getBeanClass())
                .sorted(Comparator.comparing(Class::getName))
                .toList();
    }
}
