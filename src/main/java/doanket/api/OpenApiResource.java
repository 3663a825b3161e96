package doanket.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Comparator;
import java.util.List;
import java.util.stream.StreamSupport;

/** The document about the interface, in the language that is asked for. */
@Path("/openapi.json")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class OpenApiResource implements ApiResource {

    @Inject
    @Any
    private Instance<ApiResource> resources;

    @Context
    private HttpHeaders headers;

    @GET
    @ApiOperation(value = "Tài liệu này", en = "This document")
    public Response document() {
        var language = ProblemMapper.language(headers);
        return Response.ok(OpenApi.of(classes(), language).toString())
                .language(language)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .build();
    }

    private List<Class<?>> classes() {
        return StreamSupport.stream(resources.handles().spliterator(), false)
                .<Class<?>>map(handle -> handle.getBean().getBeanClass())
                .sorted(Comparator.comparing(Class::getName))
                .toList();
    }
}
