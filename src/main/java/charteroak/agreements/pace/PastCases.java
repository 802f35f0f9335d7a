package charteroak.agreements.pace;

import charteroak.agreements.act.SubjectId.AgreementId;
import charteroak.agreements.agreement.Dossier;
import charteroak.agreements.archive.Archive;
import charteroak.ground.visibility.Viewer;
import charteroak.ground.work.KeptByMark;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;

/** Tells how long acts took in the agreements and projects that somebody may see; what one agreement tells is kept by its stamp and the day. */
@Service
public class PastCases {

    private final Archive archive;
    private final VoteLegs votes;
    private final Clock clock;
    private final KeptByMark<AgreementId, List<PastCase>> kept = new KeptByMark<>();

    PastCases(Archive archive, VoteLegs votes, Clock clock) {
        this.archive = archive;
        this.votes = votes;
        this.clock = clock;
    }

    /** The pace of the program as far as somebody may see it, by all that is known now. */
    public Pace seenBy(Viewer viewer) {
        LocalDate today = LocalDate.now(clock);
        List<PastCase> legs = new ArrayList<>(votes.seenBy(viewer, today, clock.getZone()));
        ofAgreements(viewer, today).forEach(legs::addAll);
        return new Pace(legs);
    }

    /**
     * Of each agreement that somebody may see and more than one party signed: the share of the time until its last signature that it would have
     * taken had every party taken as long from the beginning as it took after the one before it.
     */
    public List<Double> sharesOfSigningAtOnce(Viewer viewer) {
        return ofAgreements(viewer, LocalDate.now(clock)).stream()
                .flatMap(legs -> SigningAtOnce.share(legs).stream())
                .toList();
    }

    /** The cases of each agreement. */
    private List<List<PastCase>> ofAgreements(Viewer viewer, LocalDate today) {
        Map<AgreementId, String> marks = new LinkedHashMap<>();
        archive.stamps(viewer).forEach((id, stamp) -> marks.put(id, stamp.isEmpty() ? "" : today + " " + stamp));
        return kept.of(marks, ids -> workedOut(ids, today));
    }

    private Map<AgreementId, List<PastCase>> workedOut(Collection<AgreementId> ids, LocalDate today) {
        Map<AgreementId, List<PastCase>> legs = new HashMap<>();
        for (Dossier dossier : archive.dossiers(ids).values()) {
            legs.put(dossier.agreement().id(), AgreementLegs.of(dossier, today, clock.getZone()));
        }
        return legs;
    }
}
