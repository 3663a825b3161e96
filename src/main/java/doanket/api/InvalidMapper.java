package doanket.api;

import doanket.web.Problem;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** What a service's own constraints refuse; the server has a mapper of its own for these, which answers otherwise. */
@Provider
public class InvalidMapper implements ExceptionMapper<ConstraintViolationException> {

    @Context
    private HttpHeaders headers;

    @Override
    public Response toResponse(ConstraintViolationException invalid) {
        return ProblemMapper.answer(Problem.of(invalid, ApiApplication.PATH, ProblemMapper.language(headers)));
    }
}
