package charteroak.agreements.negotiation;

import charteroak.agreements.act.Act;
import charteroak.agreements.act.WrittenAct;
import charteroak.agreements.agreement.Dossier;
import charteroak.agreements.archive.Archive;
import charteroak.agreements.formality.AgreementActInput;
import charteroak.ground.api.Caller;
import charteroak.ground.api.Outcome;
import org.dataloader.DataLoader;
import org.springframework.stereotype.Component;

/** Does what a mutation asks, and answers with the agreement as it is afterwards. */
@Component
class Answers {

    private final Negotiation negotiation;
    private final Archive archive;

    Answers(Negotiation negotiation, Archive archive) {
        this.negotiation = negotiation;
        this.archive = archive;
    }

    ActPayload to(Act.Kind kind, AgreementActInput input, Caller caller, DataLoader<String, Dossier> dossiers) {
        return tell(negotiation.act(kind, input, caller), dossiers);
    }

    /** Answers an outcome, and discards what the same request read of the agreement before. */
    ActPayload tell(Outcome<WrittenAct> outcome, DataLoader<String, Dossier> dossiers) {
        dossiers.clearAll();
        return ActPayload.of(outcome, archive);
    }
}
