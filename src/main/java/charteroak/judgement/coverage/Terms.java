package charteroak.judgement.coverage;

import charteroak.agreements.act.SubjectId.AgreementId;
import charteroak.agreements.archive.Archive;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Service;

/** Tells from when until when agreements are in force, for features that need to know no more of them. */
@Service
public class Terms {

    private final Archive archive;
    private final Clock clock;

    Terms(Archive archive, Clock clock) {
        this.archive = archive;
        this.clock = clock;
    }

    /** The terms of agreements as known now, by public id, in one query; ids without an agreement are left out. */
    public Map<AgreementId, ForceTerm> today(Collection<AgreementId> agreementIds) {
        LocalDate today = LocalDate.now(clock);
        Map<AgreementId, ForceTerm> terms = new LinkedHashMap<>();
        archive.dossiers(agreementIds)
                .forEach((id, dossier) -> terms.put(id, ForceTerm.of(dossier.knownAt(clock.instant()), today)));
        return terms;
    }
}
