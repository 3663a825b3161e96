package doanket.api;

import doanket.platform.Trouble;
import doanket.web.Problem;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Locale;

/** Tells whatever went wrong as a problem, and nothing of where in the code. */
@Provider
public class ProblemMapper implements ExceptionMapper<Throwable> {

    @Context
    private UriInfo uri;

    @Context
    private HttpHeaders headers;

    @Override
    public Response toResponse(Throwable thrown) {
        return answer(of(thrown));
    }

    static Response answer(Problem problem) {
        return Response.status(problem.status())
                .language(problem.language())
                .type(Problem.TYPE + ";charset=UTF-8")
                .entity(problem.json().toString())
                .build();
    }

    static Locale language(HttpHeaders headers) {
        return Problem.language(headers.getHeaderString(Problem.ASKED));
    }

    /** What a rule says counts more than how the server wrapped it. */
    private Problem of(Throwable thrown) {
        return thrown instanceof WebApplicationException web && Trouble.of(thrown) == Trouble.UNEXPECTED
                ? Problem.of(web.getResponse().getStatus(), language(headers))
                : Problem.of(thrown, uri.getPath(), language(headers));
    }
}
