package charteroak.agreements.request;

import static charteroak.ground.api.UserError.refused;

import charteroak.agreements.act.Act;
import charteroak.agreements.act.ProjectAct.PublicationReviewed;
import charteroak.catalogue.catalog.Agency;
import charteroak.ground.api.UserError;
import charteroak.ground.api.UserError.Code;
import charteroak.ground.sentence.Reference;
import charteroak.ground.sentence.Sentence;
import charteroak.ground.sentence.Series;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The rules for results: every provider reviews what was handed in last before the recipient publishes it. */
record OutputRules(ProposedProceeding proposed) {

    Optional<UserError> ofPublication() {
        Agency recipient = proposed.project().project().recipient();
        if (!proposed.project().isRecipient(proposed.act().byId())) {
            return refused(Sentence.of("request.recipientPublishes", recipient.coded()), "by", Code.STATE);
        }
        List<Reference> missing = proposed.project().providers().stream()
                .filter(provider -> reviewBy(provider).isEmpty())
                .map(Agency::coded)
                .toList();
        return missing.isEmpty()
                ? Optional.empty()
                : refused(
                        Sentence.of("request.reviewsMissing", recipient.coded(), Series.and(missing)),
                        "effectiveOn",
                        Code.STATE);
    }

    private Optional<Act> reviewBy(Agency provider) {
        LocalDate day = proposed.act().effectiveOn();
        return proposed.counting()
                .sinceLatest(Act.Kind.OUTPUT_SUBMITTED, day)
                .latest(
                        day,
                        each -> each instanceof PublicationReviewed
                                && provider.id().equals(each.byId()));
    }
}
