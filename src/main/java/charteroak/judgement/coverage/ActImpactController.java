package charteroak.judgement.coverage;

import charteroak.agreements.act.SubjectId.AgreementId;
import charteroak.agreements.agreement.Dossier;
import charteroak.agreements.agreement.ForceChange;
import charteroak.agreements.agreement.InForce;
import charteroak.agreements.agreement.Moment;
import charteroak.agreements.agreement.Standing;
import charteroak.agreements.archive.Archive;
import charteroak.ground.api.Caller;
import charteroak.ground.visibility.Viewer;
import charteroak.judgement.verdict.HypotheticalAct;
import charteroak.judgement.verdict.ImpactReport;
import graphql.GraphQLContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Tells what an act would change, before it is done. */
@Controller
record ActImpactController(Coverage coverage, SupposedActs supposed, Archive archive, Clock clock) {

    @QueryMapping
    ActImpact actImpact(@Argument SupposedAct act, @Argument @Nullable Instant knownAt, GraphQLContext context) {
        Viewer viewer = Viewer.of(Caller.of(context));
        Instant known = knownAt == null ? clock.instant() : knownAt;
        HypotheticalAct event = supposed.read(act, known, viewer);
        ImpactReport impact = coverage.impact(event, known, viewer);
        return event.subject() instanceof AgreementId agreement
                ? onAgreement(event, archive.dossier(agreement), known, impact)
                : new ActImpact(null, null, List.of(), impact);
    }

    private static ActImpact onAgreement(HypotheticalAct event, Dossier dossier, Instant known, ImpactReport impact) {
        Moment moment = new Moment(event.on(), known);
        Standing before = dossier.knownAt(known);
        Standing after = event.after(dossier).knownAt(known);
        return new ActImpact(
                InForce.of(before, moment), InForce.of(after, moment), ForceChange.between(before, after), impact);
    }
}
