package mawaqif.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/**
 * Answers whatever goes wrong below {@code /api} with a problem document. Screens keep their own
 * error pages, and refused access is left to the security chain, which knows how to sign in.
 */
@RestControllerAdvice
class ApiErrors {

    private static final Logger LOG = LoggerFactory.getLogger(ApiErrors.class);

    @ExceptionHandler
    ResponseEntity<ProblemBody> answer(Exception failure, HttpServletRequest request)
            throws Exception {
        if (!ApiAddress.isApi(request) || isForOthers(failure)) {
            throw failure;
        }
        String instance = request.getRequestURI();
        return switch (failure) {
            case Problem.InvalidContent invalid -> respond(ProblemBody.of(invalid, instance));
            case Problem.Busy busy -> later(busy, instance);
            case Problem problem ->
                    respond(
                            ProblemBody.of(
                                    problem.title(), problem.status(), problem.detail(), instance));
            case ErrorResponse known -> respond(known, failure, instance);
            case HttpMessageNotReadableException unreadable ->
                    respond(HttpStatus.BAD_REQUEST, "The body is missing or malformed", instance);
            case TypeMismatchException mismatch ->
                    respond(
                            HttpStatus.BAD_REQUEST,
                            "%s: '%s' has the wrong form"
                                    .formatted(mismatch.getPropertyName(), mismatch.getValue()),
                            instance);
            case InvalidParameterException unreadable ->
                    respond(
                            HttpStatus.BAD_REQUEST,
                            "The address has a parameter that is not UTF-8, percent-encoded",
                            instance);
            case ConcurrencyFailureException busy ->
                    respond(
                            HttpStatus.SERVICE_UNAVAILABLE,
                            "Another write to the study is taking long; try again",
                            instance);
            default -> unexpected(failure, instance);
        };
    }

    private static ResponseEntity<ProblemBody> later(Problem.Busy busy, String instance) {
        return ResponseEntity.status(busy.status())
                .header(HttpHeaders.RETRY_AFTER, Long.toString(busy.later().toSeconds()))
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(ProblemBody.of(busy.title(), busy.status(), busy.detail(), instance));
    }

    /** Refused access, and callers who have gone away. */
    private static boolean isForOthers(Exception failure) {
        return failure instanceof AccessDeniedException
                || failure instanceof AuthenticationException
                || failure instanceof AsyncRequestNotUsableException
                || failure instanceof IOException io
                        && io.getClass().getSimpleName().equals("ClientAbortException");
    }

    private static ResponseEntity<ProblemBody> respond(
            ErrorResponse known, Exception failure, String instance) {
        HttpStatusCode status = known.getStatusCode();
        String detail =
                switch (failure) {
                    case NoResourceFoundException nothing ->
                            "Nothing is at this address; /api shows what there is";
                    case HttpRequestMethodNotSupportedException method ->
                            "%s is not possible here; possible are %s"
                                    .formatted(
                                            method.getMethod(),
                                            listed(method.getSupportedMethods()));
                    case HttpMediaTypeNotSupportedException type ->
                            "%s; accepted are %s"
                                    .formatted(
                                            type.getContentType() == null
                                                    ? "The body needs a content type"
                                                    : "The content type %s is not taken here"
                                                            .formatted(type.getContentType()),
                                            listed(type.getSupportedMediaTypes()));
                    case HttpMediaTypeNotAcceptableException type ->
                            "This is only given as %s"
                                    .formatted(listed(type.getSupportedMediaTypes()));
                    case MaxUploadSizeExceededException size ->
                            "The upload is larger than what is taken";
                    default -> known.getBody().getDetail();
                };
        return respond(
                ProblemBody.of(
                        status.value(),
                        detail == null ? "The request was refused" : detail,
                        instance),
                known.getHeaders());
    }

    private static String listed(String @Nullable [] values) {
        return values == null ? "none" : String.join(", ", values);
    }

    private static String listed(List<MediaType> types) {
        return types.stream().map(MediaType::toString).collect(Collectors.joining(", "));
    }

    /** Tells nothing of the inside; the number leads from the answer to the log. */
    private static ResponseEntity<ProblemBody> unexpected(Exception failure, String instance) {
        String number = UUID.randomUUID().toString();
        LOG.error("Error {} at {}", number, instance, failure);
        return respond(
                HttpStatus.INTERNAL_SERVER_ERROR,
                "Something went wrong inside; the log has more under " + number,
                instance);
    }

    private static ResponseEntity<ProblemBody> respond(
            HttpStatus status, String detail, String instance) {
        return respond(ProblemBody.of(status.value(), detail, instance));
    }

    private static ResponseEntity<ProblemBody> respond(ProblemBody body) {
        return respond(body, new HttpHeaders());
    }

    private static ResponseEntity<ProblemBody> respond(ProblemBody body, HttpHeaders headers) {
        return ResponseEntity.status(body.status())
                .headers(headers)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(body);
    }
}
