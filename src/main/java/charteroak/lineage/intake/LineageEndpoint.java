package charteroak.lineage.intake;

import charteroak.ground.api.Caller;
import charteroak.ground.api.UserError;
import charteroak.ground.audit.Actor;
import charteroak.ground.permission.Deed;
import charteroak.ground.permission.Matter;
import charteroak.ground.permission.Permissions;
import charteroak.ground.sentence.Language;
import charteroak.ground.sentence.Sentence;
import charteroak.lineage.openlineage.EventReader;
import charteroak.lineage.openlineage.LineageEvent;
import charteroak.lineage.openlineage.MalformedEvent;
import jakarta.servlet.http.HttpServletRequest;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Receives OpenLineage events over HTTP: one object, or an array of which all or none are recorded. */
@RestController
record LineageEndpoint(EventReader reader, Lineage lineage, Permissions permissions) {

    private static final Logger LOG = LoggerFactory.getLogger(LineageEndpoint.class);
    private static final int LARGEST_BODY = 16 << 20;

    @PostMapping("/api/v1/lineage")
    ResponseEntity<?> receive(HttpServletRequest request, Locale asked) throws IOException {
        Caller caller = Caller.of(request);
        Optional<UserError> forbidden = permissions.refusal(Deed.POST_LINEAGE, caller, Matter.OF_NOBODY);
        if (forbidden.isPresent()) {
            return refused(caller, forbidden.get(), Language.of(asked));
        }
        if (!isJson(request.getContentType())) {
            return ResponseEntity.of(problem(
                            HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                            "Not JSON",
                            "Send the events with Content-Type: application/json."))
                    .build();
        }
        Optional<Encoding> encoding = Encoding.named(request.getHeader("Content-Encoding"));
        if (encoding.isEmpty()) {
            return ResponseEntity.status(HttpStatus.UNSUPPORTED_MEDIA_TYPE)
                    .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                    .header("Accept-Encoding", "gzip, deflate")
                    .body(problem(
                            HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                            "Not readable",
                            "Send the events as they are, or with Content-Encoding: gzip or deflate."));
        }
        List<LineageEvent> events = reader.read(body(request, encoding.get()));
        return ResponseEntity.status(HttpStatus.CREATED)
                .body(new Receipt(events.size(), lineage.receive(events, Actor.of(caller))));
    }

    /** The response to a refused caller; one who has not signed in is told how a machine signs in. */
    private static ResponseEntity<?> refused(Caller caller, UserError error, Language language) {
        HttpStatus status = caller.signedIn() ? HttpStatus.FORBIDDEN : HttpStatus.UNAUTHORIZED;
        ResponseEntity.BodyBuilder answer = ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .header(HttpHeaders.CONTENT_LANGUAGE, language.code());
        if (!caller.signedIn()) {
            answer.header("WWW-Authenticate", "Bearer");
        }
        return answer.body(problem(
                status,
                Sentence.of("intake.notAllowed").in(language),
                error.message().in(language)));
    }

    /**
     * Whether a content type is JSON. Nothing else is accepted, because another site can make a browser post a form,
     * but not JSON.
     */
    private static boolean isJson(@Nullable String type) {
        return type != null && MediaType.APPLICATION_JSON.includes(mediaType(type));
    }

    private static MediaType mediaType(String text) {
        try {
            return MediaType.parseMediaType(text);
        } catch (IllegalArgumentException unreadable) {
            return MediaType.APPLICATION_OCTET_STREAM;
        }
    }

    private static byte[] body(HttpServletRequest request, Encoding encoding) throws IOException {
        try (InputStream sent = encoding.decoded(request.getInputStream())) {
            byte[] body = sent.readNBytes(LARGEST_BODY + 1);
            if (body.length > LARGEST_BODY) {
                throw MalformedEvent.tooLarge(
                        "$", "The body is larger than %d bytes; send fewer events at once.".formatted(LARGEST_BODY));
            }
            return body;
        } catch (ZipException | EOFException unreadable) {
            throw new MalformedEvent(
                    "$",
                    "The body is not complete %s, which its Content-Encoding says it is.".formatted(encoding.word()));
        }
    }

    @ExceptionHandler
    ResponseEntity<?> malformed(MalformedEvent malformed) {
        HttpStatus status = malformed.tooLarge() ? HttpStatus.CONTENT_TOO_LARGE : HttpStatus.BAD_REQUEST;
        ProblemDetail problem = problem(status, "Not an OpenLineage event", String.valueOf(malformed.getMessage()));
        problem.setProperty("path", malformed.path());
        malformed.index().ifPresent(index -> problem.setProperty("event", index));
        return ResponseEntity.of(problem).build();
    }

    @ExceptionHandler
    ResponseEntity<?> unavailable(DataAccessException failure) {
        String incident = UUID.randomUUID().toString();
        LOG.error("Incident {} while recording lineage", incident, failure);
        ProblemDetail problem = problem(
                HttpStatus.SERVICE_UNAVAILABLE,
                "Not recorded",
                "The graph could not be written just now and nothing was recorded; send the events again. Incident "
                        + incident + ".");
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .header("Retry-After", "1")
                .body(problem);
    }

    private static ProblemDetail problem(HttpStatus status, String title, String detail) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setTitle(title);
        return problem;
    }

    /** How many events were received, and how many of them are new. */
    record Receipt(int received, int recorded) {}
}
