package charteroak.agreements.signedcopy;

import charteroak.ground.api.Caller;
import charteroak.ground.api.Outcome;
import charteroak.ground.api.UserError;
import charteroak.ground.sentence.Language;
import charteroak.ground.sentence.Part;
import charteroak.ground.sentence.Sentence;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.InvalidMimeTypeException;
import org.springframework.util.MimeTypeUtils;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Receives signed copies over HTTP, each as the body of a request. */
@RestController
record SignedCopyEndpoint(SignedCopyKeeping keeping, Reception reception) {

    private static final int KILOBYTE = 1 << 10;

    /** What was kept. */
    record Receipt(String sha256, int bytes, Instant keptAt) {

        static Receipt of(SignedCopy copy) {
            return new Receipt(copy.sha256(), copy.bytes(), copy.keptAt());
        }
    }

    @PostMapping("/api/v1/agreements/{number}/signed-copies")
    ResponseEntity<?> keep(@PathVariable String number, HttpServletRequest request, Locale asked) throws IOException {
        Caller caller = Caller.of(request);
        SignedCopyProblem problem = new SignedCopyProblem(Sentence.of("signedCopy.notKept"), Language.of(asked));
        Optional<UserError> refusal = keeping.refusal(number, caller);
        if (refusal.isPresent()) {
            return refused(refusal.get(), caller, problem);
        }
        if (!isPdf(request.getContentType())) {
            return problem.because(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "NOT_A_PDF", Sentence.of("signedCopy.type"));
        }
        Optional<ReceivedFile> received = request.getContentLengthLong() > reception.most()
                ? Optional.empty()
                : reception.receive(request.getInputStream());
        if (received.isEmpty()) {
            return problem.because(
                    HttpStatus.CONTENT_TOO_LARGE,
                    "BODY_TOO_LARGE",
                    Sentence.of("signedCopy.tooLarge", Part.number(reception.most() / KILOBYTE)));
        }
        try (ReceivedFile file = received.get()) {
            return switch (keeping.keep(number, file, caller)) {
                case Outcome.Done<SignedCopy> done ->
                    ResponseEntity.status(HttpStatus.CREATED).body(Receipt.of(done.result()));
                case Outcome.Refused<SignedCopy> not -> refused(not.error(), caller, problem);
            };
        } catch (ContentStoreFailure outOfReach) {
            return problem.outOfReach();
        }
    }

    /** Nothing else is accepted, because another site can make a browser post a form, but not a PDF. */
    private static boolean isPdf(@Nullable String type) {
        try {
            return type != null && MimeTypeUtils.parseMimeType(type).equalsTypeAndSubtype(MediaType.APPLICATION_PDF);
        } catch (InvalidMimeTypeException unreadable) {
            return false;
        }
    }

    private static ResponseEntity<?> refused(UserError error, Caller caller, SignedCopyProblem problem) {
        HttpStatus status = switch (error.code()) {
            case NOT_FOUND -> HttpStatus.NOT_FOUND;
            case INVALID -> HttpStatus.UNPROCESSABLE_CONTENT;
            case STATE -> HttpStatus.CONFLICT;
            case FORBIDDEN -> caller.signedIn() ? HttpStatus.FORBIDDEN : HttpStatus.UNAUTHORIZED;
        };
        return problem.because(status, error.code().name(), error.message());
    }
}
