package doanket.api;

import doanket.identity.ApiEntry;
import doanket.identity.ApiScope;
import doanket.web.Problem;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.util.Collection;
import java.util.Locale;

/** Lets through only tokens with the scope of the operation, and says where something new came to be. */
class ScopeFilter implements ContainerRequestFilter, ContainerResponseFilter {

    private final ApiOperation operation;

    ScopeFilter(ApiOperation operation) {
        this.operation = operation;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (!isOpen(request)) {
            request.abortWith(refusal(Problem.language(request.getHeaderString(Problem.ASKED))));
        }
    }

    private boolean isOpen(ContainerRequestContext request) {
        return operation != null
                && request.getProperty(ApiEntry.ATTRIBUTE) instanceof Collection<?> scopes
                && scopes.contains(operation.scope());
    }

    private Response refusal(Locale language) {
        var problem = Problem.of(Status.FORBIDDEN.getStatusCode(), language);
        ApiScope wanted = operation == null ? null : operation.scope();
        return Response.status(problem.status())
                .header(
                        "WWW-Authenticate",
                        "Bearer realm=\"doanket\", error=\"insufficient_scope\""
                                + (wanted == null ? "" : ", scope=\"" + wanted.word() + "\""))
                .language(language)
                .type(Problem.TYPE + ";charset=UTF-8")
                .entity(problem.json().toString())
                .build();
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        boolean made = operation != null && operation.creates() && response.getStatus() == Status.OK.getStatusCode();
        if (made && request.getMethod().equals(HttpMethod.POST)) {
            response.setStatus(Status.CREATED.getStatusCode());
        }
    }
}
