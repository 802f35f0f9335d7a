package charteroak.agreements.pace;

import charteroak.agreements.act.SubjectId.AgreementId;
import charteroak.agreements.agreement.Dossier;
import charteroak.agreements.archive.Archive;
import charteroak.ground.visibility.Viewer;
import charteroak.ground.work.KeptByMark;
import charteroak.ground.work.KeptTogether;
import charteroak.ground.work.LastWrite;
import charteroak.ground.work.SinceLastWrite;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;

/**
 * Tells how long acts took in the agreements and projects that somebody may see; what one agreement tells is kept by its stamp and the day,
 * and what all tell together until one changes.
 */
@Service
public class PastCases {

    private final Archive archive;
    private final VoteLegs votes;
    private final Clock clock;
    private final KeptByMark<AgreementId, List<PastCase>> kept = new KeptByMark<>();
    private final KeptTogether<Marked, Told> together = new KeptTogether<>();
    private final SinceLastWrite<Asked, Told> sinceLastWrite;

    PastCases(Archive archive, VoteLegs votes, LastWrite lastWrite, Clock clock) {
        this.archive = archive;
        this.votes = votes;
        this.clock = clock;
        this.sinceLastWrite = new SinceLastWrite<>(lastWrite);
    }

    private record Asked(LocalDate today, Set<String> viewer) {}

    /** Everything that decides on what is told. */
    private record Marked(LocalDate today, VoteLegs.Seen seen, Map<AgreementId, String> agreements) {}

    private record Told(Pace pace, List<Double> sharesAtOnce) {}

    /** The pace of the program as far as somebody may see it, by all that is known now. */
    public Pace seenBy(Viewer viewer) {
        return told(viewer).pace();
    }

    /**
     * Of each agreement that somebody may see and more than one party signed: the share of the time until its last signature that it would have
     * taken had every party taken as long from the beginning as it took after the one before it; the smallest first.
     */
    public List<Double> sharesOfSigningAtOnce(Viewer viewer) {
        return told(viewer).sharesAtOnce();
    }

    private Told told(Viewer viewer) {
        LocalDate today = LocalDate.now(clock);
        return sinceLastWrite.of(new Asked(today, viewer.tokens()), () -> {
            Marked marked = new Marked(today, votes.seenBy(viewer), archive.stamps(viewer));
            return marked.agreements().containsValue("") ? told(marked) : together.of(marked, this::told);
        });
    }

    private Told told(Marked marked) {
        Map<AgreementId, String> marks = new LinkedHashMap<>();
        marked.agreements().forEach((id, stamp) -> marks.put(id, stamp.isEmpty() ? "" : marked.today() + " " + stamp));
        List<List<PastCase>> ofAgreements = kept.of(marks, ids -> workedOut(ids, marked.today()));
        List<PastCase> legs = new ArrayList<>(votes.legs(marked.seen(), marked.today(), clock.getZone()));
        ofAgreements.forEach(legs::addAll);
        return new Told(
                new Pace(legs),
                ofAgreements.stream()
                        .flatMap(each -> SigningAtOnce.share(each).stream())
                        .sorted()
                        .toList());
    }

    private Map<AgreementId, List<PastCase>> workedOut(Collection<AgreementId> ids, LocalDate today) {
        Map<AgreementId, List<PastCase>> legs = new HashMap<>();
        for (Dossier dossier : archive.dossiers(ids).values()) {
            legs.put(dossier.agreement().id(), AgreementLegs.of(dossier, today, clock.getZone()));
        }
        return legs;
    }
}
