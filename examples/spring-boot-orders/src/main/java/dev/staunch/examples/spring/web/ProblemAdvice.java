package dev.staunch.examples.spring.web;

import dev.staunch.classification.Arg;
import dev.staunch.error.Failure;
import dev.staunch.error.FailureException;
import dev.staunch.error.Problem;
import dev.staunch.error.StandardError;
import dev.staunch.error.Violation;
import dev.staunch.logging.SafeLogger;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** The one place where an error becomes a response for the caller, a line for the log, and a number. */
@RestControllerAdvice
class ProblemAdvice {

    private static final SafeLogger log = SafeLogger.of(ProblemAdvice.class);
    private static final MediaType PROBLEM = MediaType.parseMediaType(Problem.MEDIA_TYPE);

    private final MeterRegistry meters;

    ProblemAdvice(MeterRegistry meters) {
        this.meters = meters;
    }

    @ExceptionHandler
    ResponseEntity<String> input(InputRejected rejected) {
        for (Violation each : rejected.violations().asList()) {
            meters.counter("orders.violations", "code", each.code().id()).increment();
        }
        log.info("input rejected", Arg.safe("violations", rejected.violations().total()));
        return answer(Problem.of(rejected.violations()));
    }

    @ExceptionHandler
    ResponseEntity<String> failure(FailureException thrown) {
        return answer(thrown.failure());
    }

    /**
     * What the framework refuses, whose message repeats the request, and what nobody expected, whose message goes to the log
     * through the redactor.
     */
    @ExceptionHandler
    ResponseEntity<String> other(Exception thrown) {
        if (thrown instanceof ErrorResponse refused) {
            return answer(Failure.of(codeOf(refused.getStatusCode().value())));
        }
        return answer(Failure.of(StandardError.INTERNAL).causedBy(thrown));
    }

    private static HttpError codeOf(int status) {
        return switch (status) {
            case 404 -> HttpError.NO_SUCH_PATH;
            case 405 -> HttpError.METHOD_NOT_ALLOWED;
            case 415 -> HttpError.NOT_JSON;
            default -> HttpError.BAD_REQUEST;
        };
    }

    private ResponseEntity<String> answer(Failure failure) {
        meters.counter("orders.failures", "code", failure.code().id()).increment();
        if (failure.code().kind().httpStatus() >= 500) {
            log.error("request failed", failure);
        } else {
            log.info("request refused", failure);
        }
        return answer(Problem.of(failure));
    }

    private static ResponseEntity<String> answer(Problem problem) {
        return ResponseEntity.status(problem.status())
                .contentType(PROBLEM)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(problem.toJson());
    }
}
