package charteroak.agreements.archive;

import charteroak.agreements.act.AgreementKind;
import charteroak.agreements.act.PartId.ScheduleId;
import charteroak.agreements.act.SubjectId.AgreementId;
import charteroak.agreements.agreement.MandatoryTerms;
import charteroak.agreements.agreement.Schedule;
import charteroak.agreements.agreement.Standing;
import charteroak.catalogue.law.Condition;
import charteroak.catalogue.law.Law;
import charteroak.catalogue.law.LegalBasis;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Tells which terms the documents of a project lack before they can go out for signature. */
@Component
public class MissingTerms {

    private final Archive archive;
    private final Agreements agreements;
    private final Law law;

    MissingTerms(Archive archive, Agreements agreements, Law law) {
        this.archive = archive;
        this.agreements = agreements;
        this.law = law;
    }

    /**
     * The conditions of section 4-67aa and of the bases they cite that the sharing agreements among a project's documents do not meet on
     * a day, each once.
     */
    public List<Condition> of(Collection<AgreementId> documents, LocalDate day) {
        List<Standing> standings = archive.dossiers(documents).values().stream()
                .map(dossier -> dossier.knownAt(Instant.MAX))
                .toList();
        List<Standing> licenses = standings.stream()
                .filter(each -> each.agreement().kind() == AgreementKind.DUL)
                .toList();
        return standings.stream()
                .filter(each -> each.agreement().kind() == AgreementKind.DSA)
                .flatMap(each -> MandatoryTerms.missing(each, licenses, asked(each), day).stream())
                .distinct()
                .toList();
    }

    private List<Condition> asked(Standing agreement) {
        List<ScheduleId> schedules =
                agreement.dossier().schedules().stream().map(Schedule::id).toList();
        List<String> bases = Stream.concat(
                        law.basis(MandatoryTerms.OF_EVERY_AGREEMENT).stream(),
                        agreements.basesOf(schedules).values().stream().flatMap(List::stream))
                .map(LegalBasis::id)
                .distinct()
                .toList();
        Map<String, List<Condition>> conditions = law.conditionsOf(bases);
        return bases.stream()
                .flatMap(basis -> conditions.getOrDefault(basis, List.of()).stream())
                .toList();
    }
}
