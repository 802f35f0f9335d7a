package charteroak.ground.verification;

import charteroak.ground.api.Caller;
import charteroak.ground.api.Connection;
import charteroak.ground.api.InvalidInput;
import charteroak.ground.api.Paging;
import charteroak.ground.api.UserError;
import charteroak.ground.audit.ChainHead;
import charteroak.ground.audit.Change;
import charteroak.ground.audit.Changes;
import charteroak.ground.audit.HeadKey;
import charteroak.ground.audit.SignedHead;
import charteroak.ground.permission.Deed;
import charteroak.ground.permission.Matter;
import charteroak.ground.permission.Permissions;
import charteroak.ground.sentence.Part;
import charteroak.ground.sentence.Sentence;
import charteroak.ground.verification.KeptChanges.StandingChange;
import charteroak.ground.verification.Verifier.Piece;
import charteroak.ground.verification.Verifier.Verification;
import charteroak.ground.visibility.Viewer;
import graphql.GraphQLContext;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Shows the audit trail, and verifies that nobody rewrote it. */
@Controller
record AuditController(
        Changes changes, KeptChanges kept, Verifier verifier, HeadKey key, Permissions permissions, Clock clock) {

    @QueryMapping
    Connection<Change> auditTrail(
            @Argument @Nullable String subject,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            GraphQLContext context) {
        Viewer viewer = Viewer.of(Caller.of(context));
        Paging paging = Paging.of(first, after, 20, 100);
        return Connection.lazy(
                () -> changes.page(subject, paging, viewer), paging, Change::key, () -> changes.count(subject, viewer));
    }

    @BatchMapping
    Map<Change, Boolean> intact(List<Change> of) {
        Set<Long> intact = kept.standing(of.stream().map(Change::sequence).toList()).stream()
                .filter(StandingChange::isIntact)
                .map(standing -> standing.change().sequence())
                .collect(Collectors.toSet());
        return of.stream()
                .distinct()
                .collect(Collectors.toMap(Function.identity(), change -> intact.contains((long) change.sequence())));
    }

    @SchemaMapping(typeName = "Change")
    @Nullable
    Sentence title(Change change) {
        return Deed.recordedAs(change.action()).map(Deed::title).orElse(null);
    }

    /**
     * Hides a change's place and hashes from strangers, to whom they would reveal how much is written that they cannot
     * see.
     */
    @SchemaMapping(typeName = "Change")
    @Nullable
    Integer sequence(Change change, GraphQLContext context) {
        return tellsPlaces(context) ? change.sequence() : null;
    }

    @SchemaMapping(typeName = "Change")
    @Nullable
    String previousHash(Change change, GraphQLContext context) {
        return tellsPlaces(context) ? change.previousHash() : null;
    }

    @SchemaMapping(typeName = "Change")
    @Nullable
    String hash(Change change, GraphQLContext context) {
        return tellsPlaces(context) ? change.hash() : null;
    }

    @QueryMapping
    @Nullable
    SignedHead auditHead(GraphQLContext context) {
        return tellsPlaces(context)
                ? SignedHead.of(changes.head().orElse(ChainHead.START), clock.instant(), key)
                : null;
    }

    @MutationMapping
    VerifyAuditTrailPayload verifyAuditTrail(@Argument @Nullable VerifyAuditTrailInput input, GraphQLContext context) {
        Optional<UserError> refusal =
                permissions.refusal(Deed.VERIFY_AUDIT_TRAIL, Caller.of(context), Matter.OF_NOBODY);
        if (refusal.isPresent()) {
            return new VerifyAuditTrailPayload(null, null, null, null, List.of(), List.of(refusal.get()));
        }
        Verification verification = verifier.verify(piece(input));
        return new VerifyAuditTrailPayload(
                verification.verified(),
                verification.head(),
                verification.reached(),
                verification.broken().orElse(null),
                verification.findings(),
                List.of());
    }

    private boolean tellsPlaces(GraphQLContext context) {
        return permissions.allowsSomewhere(Deed.VERIFY_AUDIT_TRAIL, Caller.of(context));
    }

    private static Piece piece(@Nullable VerifyAuditTrailInput input) {
        if (input == null) {
            return new Piece(null, ChainHead.START, Verifier.MOST);
        }
        int most = Objects.requireNonNullElse(input.most(), Verifier.MOST);
        if (most < 1 || most > Verifier.MOST) {
            throw new InvalidInput(Sentence.of("audit.most", Part.number(Verifier.MOST)));
        }
        ChainHead from = Objects.requireNonNullElse(input.from(), ChainHead.START);
        if (from.sequence() <= 0 && !from.equals(ChainHead.START)) {
            throw new InvalidInput(Sentence.of("audit.from"));
        }
        return new Piece(input.exported(), from, most);
    }

    /** Which piece of the trail to verify, and which head to compare it with. */
    record VerifyAuditTrailInput(
            @Nullable ChainHead exported,
            @Nullable ChainHead from,
            @Nullable Integer most) {}

    record VerifyAuditTrailPayload(
            @Nullable Long verified,
            @Nullable ChainHead head,
            @Nullable ChainHead reached,
            @Nullable BrokenLink broken,
            List<TrailFinding> findings,
            List<UserError> userErrors) {}
}
