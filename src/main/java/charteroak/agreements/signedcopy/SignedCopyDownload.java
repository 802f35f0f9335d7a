package charteroak.agreements.signedcopy;

import charteroak.agreements.agreement.Agreement;
import charteroak.agreements.archive.Archive;
import charteroak.ground.api.Caller;
import charteroak.ground.sentence.Language;
import charteroak.ground.sentence.Sentence;
import charteroak.ground.visibility.Viewer;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * Hands out signed copies, which bear the signatures of people, to those who see the agreement and either take part in the program or may
 * keep its copies, as a recipient's requester may.
 */
@RestController
record SignedCopyDownload(Archive archive, SignedCopyKeeping keeping, SignedCopies copies, ContentStore store) {

    @GetMapping("/api/v1/agreements/{number}/signed-copies/{sha256}.pdf")
    ResponseEntity<?> copy(
            @PathVariable String number, @PathVariable String sha256, HttpServletRequest request, Locale asked) {
        Caller caller = Caller.of(request);
        SignedCopyProblem problem = new SignedCopyProblem(Sentence.of("signedCopy.notHandedOut"), Language.of(asked));
        if (!keeping.handsOut(number, caller)) {
            return problem.because(
                    caller.signedIn() ? HttpStatus.FORBIDDEN : HttpStatus.UNAUTHORIZED,
                    "FORBIDDEN",
                    Sentence.of("signedCopy.forParticipants"));
        }
        Optional<Agreement> agreement = archive.agreement(number, Viewer.of(caller));
        boolean isKept = agreement
                .filter(found -> copies.of(List.of(found.id())).values().stream()
                        .flatMap(List::stream)
                        .anyMatch(copy -> copy.sha256().equals(sha256)))
                .isPresent();
        if (!isKept) {
            return problem.because(HttpStatus.NOT_FOUND, "NOT_FOUND", Sentence.of("signedCopy.noCopy"));
        }
        try {
            return store.content(sha256)
                    .<ResponseEntity<?>>map(content -> handedOut(content, "%s-signed.pdf".formatted(number)))
                    .orElseGet(() -> problem.because(
                            HttpStatus.INTERNAL_SERVER_ERROR, "COPY_DAMAGED", Sentence.of("signedCopy.damaged")));
        } catch (ContentStoreFailure outOfReach) {
            return problem.outOfReach();
        }
    }

    private static ResponseEntity<byte[]> handedOut(byte[] content, String name) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(content);
    }
}
