package charteroak.judgement.feed;

import charteroak.agreements.agreement.Moment;
import charteroak.catalogue.catalog.Agency;
import charteroak.catalogue.catalog.Catalog;
import charteroak.ground.api.Caller;
import charteroak.ground.api.Witness;
import charteroak.ground.fingerprint.Sha256;
import charteroak.ground.sentence.Language;
import charteroak.ground.sentence.Sentence;
import charteroak.ground.visibility.Viewer;
import charteroak.judgement.deadline.Deadline;
import charteroak.judgement.deadline.FallingDue;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * Serves deadlines that are overdue or due within a year: to calendars for one agency at a time, and to feed readers
 * for all.
 */
@RestController
record DeadlineFeeds(FallingDue fallingDue, Catalog catalog, Witness witness, Clock clock) {

    private static final int DAYS_AHEAD = 366;
    private static final MediaType CALENDAR = MediaType.parseMediaType("text/calendar;charset=utf-8");
    private static final MediaType ATOM = MediaType.parseMediaType("application/atom+xml;charset=utf-8");

    @GetMapping("/api/v1/agencies/{code}/deadlines.ics")
    ResponseEntity<?> calendar(@PathVariable String code, HttpServletRequest request, Locale asked) {
        Language language = Language.of(asked);
        Optional<Agency> agency = catalog.agency(code);
        if (agency.isEmpty()) {
            ProblemDetail problem = ProblemDetail.forStatusAndDetail(
                    HttpStatus.NOT_FOUND, Sentence.of("feed.unknownCode").in(language));
            problem.setTitle(Sentence.of("feed.noSuchAgency").in(language));
            return ResponseEntity.of(problem)
                    .header(HttpHeaders.CONTENT_LANGUAGE, language.code())
                    .varyBy(HttpHeaders.ACCEPT_LANGUAGE)
                    .build();
        }
        List<Deadline> deadlines = deadlines(request, deadline -> deadline.concerns(code));
        String name = Sentence.of("feed.agency", agency.get().named()).in(language);
        return answer(CalendarFeed.of(name, deadlines, site(), language), CALENDAR, language, Caller.of(request));
    }

    @GetMapping("/api/v1/deadlines.atom")
    ResponseEntity<?> atom(HttpServletRequest request, Locale asked) {
        Language language = Language.of(asked);
        Moment now = Moment.of(null, null, clock);
        return answer(
                AtomFeed.of(deadlines(request, any -> true), now.asOf(), clock.getZone(), site(), language),
                ATOM,
                language,
                Caller.of(request));
    }

    private List<Deadline> deadlines(HttpServletRequest request, Predicate<Deadline> told) {
        Caller caller = Caller.of(request);
        List<Deadline> deadlines =
                fallingDue.within(DAYS_AHEAD, Moment.of(null, null, clock), Viewer.of(caller)).stream()
                        .filter(told)
                        .toList();
        witness.learn(
                caller,
                deadlines.stream()
                        .flatMap(deadline -> deadline.subject().named())
                        .collect(Collectors.toSet()));
        return deadlines;
    }

    private static String site() {
        return ServletUriComponentsBuilder.fromCurrentContextPath().toUriString();
    }

    /** The response for a feed; one for a caller who has signed in must not be cached. */
    private static ResponseEntity<byte[]> answer(byte[] body, MediaType type, Language language, Caller caller) {
        CacheControl kept =
                CacheControl.maxAge(Duration.ofHours(1)).mustRevalidate().cachePrivate();
        return ResponseEntity.ok()
                .contentType(type)
                .eTag(Sha256.hex(body).substring(0, 32))
                .header(HttpHeaders.CONTENT_LANGUAGE, language.code())
                .varyBy(HttpHeaders.AUTHORIZATION, HttpHeaders.COOKIE, HttpHeaders.ACCEPT_LANGUAGE)
                .cacheControl(caller.signedIn() ? CacheControl.noStore() : kept)
                .body(body);
    }
}
