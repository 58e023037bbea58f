package dev.staunch.examples.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.staunch.classification.Arg;
import dev.staunch.error.Failure;
import dev.staunch.error.FailureException;
import dev.staunch.error.Problem;
import dev.staunch.error.StandardError;
import dev.staunch.error.Violations;
import dev.staunch.jackson.Jackson2Module;
import dev.staunch.jakarta.JakartaBoundary;
import dev.staunch.logging.SafeLogger;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.util.Set;

/** The one place where an exception becomes a response and a line in the log. The messages of frameworks repeat input: none is shown. */
final class Refusals {

    static final Set<Object> MAPPERS = Set.of(new OfBeans(), new OfJson(), new OfFailures(), new OfHttp(), new OfAll());

    private static final SafeLogger log = SafeLogger.of(Refusals.class);
    private static final JakartaBoundary BOUNDARY =
            JakartaBoundary.standard().with(NotNull.class, StandardError.MISSING);

    private Refusals() {}

    /** What the annotations refuse. */
    static final class OfBeans implements ExceptionMapper<ConstraintViolationException> {
        @Override
        public Response toResponse(ConstraintViolationException thrown) {
            return BOUNDARY.violations(thrown.getConstraintViolations())
                    .map(Refusals::input)
                    .orElseGet(() -> defect(thrown));
        }
    }

    /** What Jackson refuses. */
    static final class OfJson implements ExceptionMapper<JsonProcessingException> {
        @Override
        public Response toResponse(JsonProcessingException thrown) {
            return Jackson2Module.violations(thrown).map(Refusals::input).orElseGet(() -> defect(thrown));
        }
    }

    /** What the service refuses. */
    static final class OfFailures implements ExceptionMapper<FailureException> {
        @Override
        public Response toResponse(FailureException thrown) {
            return failure(thrown.failure());
        }
    }

    /** What Jersey refuses. A response that is whole, as those of {@code JaxRsConverters} are, does not come here. */
    static final class OfHttp implements ExceptionMapper<WebApplicationException> {
        @Override
        public Response toResponse(WebApplicationException thrown) {
            return failure(Failure.of(
                    switch (thrown.getResponse().getStatus()) {
                        case 404 -> OrderError.NO_SUCH_PATH;
                        case 405 -> OrderError.METHOD_NOT_ALLOWED;
                        case 415 -> OrderError.NOT_JSON;
                        default -> OrderError.BAD_REQUEST;
                    }));
        }
    }

    /** What nobody expected. */
    static final class OfAll implements ExceptionMapper<Throwable> {
        @Override
        public Response toResponse(Throwable thrown) {
            return defect(thrown);
        }
    }

    private static Response input(Violations violations) {
        log.info("input rejected", Arg.safe("violations", violations.total()));
        return answer(Problem.of(violations));
    }

    private static Response defect(Throwable thrown) {
        return failure(Failure.of(StandardError.INTERNAL).causedBy(thrown));
    }

    private static Response failure(Failure failure) {
        if (failure.code().kind().httpStatus() >= 500) {
            log.error("request failed", failure);
        } else {
            log.info("request refused", failure);
        }
        return answer(Problem.of(failure));
    }

    private static Response answer(Problem problem) {
        return Response.status(problem.status())
                .type(Problem.MEDIA_TYPE)
                .entity(problem.toJson())
                .build();
    }
}
