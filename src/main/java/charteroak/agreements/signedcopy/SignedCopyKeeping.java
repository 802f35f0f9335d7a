package charteroak.agreements.signedcopy;

import static charteroak.ground.api.UserError.refused;

import charteroak.agreements.agreement.Agreement;
import charteroak.agreements.agreement.Party;
import charteroak.agreements.agreement.Standing;
import charteroak.agreements.archive.Archive;
import charteroak.ground.api.Caller;
import charteroak.ground.api.Outcome;
import charteroak.ground.api.UserError;
import charteroak.ground.api.UserError.Code;
import charteroak.ground.audit.Actor;
import charteroak.ground.audit.Recording;
import charteroak.ground.permission.Deed;
import charteroak.ground.permission.Matter;
import charteroak.ground.permission.Permissions;
import charteroak.ground.sentence.Sentence;
import charteroak.ground.visibility.Viewer;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** Keeps the signed copy of an agreement: the file first, on the disk and under its hash, and then the record of it. */
@Service
record SignedCopyKeeping(
        Archive archive,
        Permissions permissions,
        ContentStore store,
        SignedCopies copies,
        Recording recording,
        Clock clock) {

    /** Why somebody may not keep a signed copy of an agreement, which they may or may not see; empty where they may. */
    Optional<UserError> refusal(String number, Caller caller) {
        return permissions
                .refusalAnywhere(Deed.KEEP_SIGNED_COPY, caller)
                .or(() -> archive.agreement(number, Viewer.of(caller))
                        .map(agreement -> refusal(standing(agreement), caller))
                        .orElseGet(() -> refused(Sentence.of("signedCopy.noAgreement"), "agreement", Code.NOT_FOUND)));
    }

    /** Whether the copies of an agreement that somebody sees are handed out to them: they take part in the program, or may keep copies of it. */
    boolean handsOut(String number, Caller caller) {
        return Viewer.of(caller).takesPart() || refusal(number, caller).isEmpty();
    }

    /** Keeps a received file of an agreement that somebody sees, unless it is faulty; what was kept of it before is answered again. */
    Outcome<SignedCopy> keep(String number, ReceivedFile file, Caller caller) throws IOException {
        Agreement agreement = archive.agreement(number, Viewer.of(caller)).orElseThrow();
        Optional<Sentence> fault = PdfInspection.fault(file.file());
        if (fault.isPresent()) {
            return Outcome.refused(fault.get(), "file", Code.INVALID);
        }
        store.keep(file);
        SignedCopy copy = new SignedCopy(file.sha256(), Math.toIntExact(file.bytes()), clock.instant(), agreement.id());
        return recording.unless(refusal(number, caller), () -> recorded(copy, caller));
    }

    private Outcome<SignedCopy> recorded(SignedCopy copy, Caller caller) {
        Optional<SignedCopy> before = copies.kept(copy.sha256());
        if (before.isPresent()) {
            return before.get().agreementId().equals(copy.agreementId())
                    ? new Outcome.Done<>(before.get())
                    : Outcome.refused(Sentence.of("signedCopy.ofAnother"), "file", Code.STATE);
        }
        copies.write(copy);
        recording.tell(
                Actor.of(caller),
                Deed.KEEP_SIGNED_COPY.action(),
                copy.agreementId().value(),
                null,
                Map.of("sha256", copy.sha256(), "bytes", copy.bytes()));
        return new Outcome.Done<>(copy);
    }

    private Optional<UserError> refusal(Standing standing, Caller caller) {
        Map<String, Set<String>> parts = standing.dossier().parties().stream()
                .collect(Collectors.groupingBy(
                        party -> party.agency().code(),
                        Collectors.mapping(party -> party.role().name(), Collectors.toSet())));
        List<Optional<UserError>> refusals = parts.entrySet().stream()
                .map(party -> permissions.refusal(
                        Deed.KEEP_SIGNED_COPY, caller, Matter.of(party.getKey()).as(party.getValue())))
                .toList();
        if (refusals.stream().allMatch(Optional::isPresent)) {
            return refusals.stream().flatMap(Optional::stream).findFirst();
        }
        boolean nobodySigned = standing.dossier().parties().stream()
                .map(Party::agency)
                .allMatch(agency -> standing.signedOn(agency.id()).isEmpty());
        return nobodySigned
                ? refused(
                        Sentence.of("signedCopy.unsigned", standing.agreement().named()), "agreement", Code.STATE)
                : Optional.empty();
    }

    private Standing standing(Agreement agreement) {
        return Objects.requireNonNull(archive.dossier(agreement.id())).knownAt(clock.instant());
    }
}
