package charteroak.front.document;

import charteroak.agreements.act.Act.Kind;
import charteroak.agreements.agreement.Schedule.ElementList;
import charteroak.agreements.clause.Term;
import charteroak.front.document.AgreementAnswer.Basis;
import charteroak.front.document.AgreementAnswer.Done;
import charteroak.front.document.AgreementAnswer.Granted;
import charteroak.front.document.AgreementAnswer.Named;
import charteroak.front.document.AgreementAnswer.NamedAgency;
import charteroak.front.document.AgreementAnswer.Scope;
import charteroak.front.document.AgreementAnswer.Told;
import charteroak.front.document.AgreementFacts.Amendment;
import charteroak.front.document.AgreementFacts.Attachment;
import charteroak.front.document.AgreementFacts.Certificate;
import charteroak.front.document.AgreementFacts.GrantedDataset;
import charteroak.front.document.AgreementFacts.GrantedElement;
import charteroak.front.document.AgreementFacts.LegalBasis;
import charteroak.front.document.AgreementFacts.MadeUnder;
import charteroak.front.document.AgreementFacts.Met;
import charteroak.front.document.AgreementFacts.Person;
import charteroak.front.document.AgreementFacts.Review;
import charteroak.front.document.AgreementFacts.Section;
import charteroak.front.document.AgreementFacts.ServedProject;
import charteroak.front.document.AgreementFacts.Signatory;
import charteroak.front.template.DocumentTemplates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the facts of an agreement's documents from what the catalog answered. */
final class AgreementReading {

    private final Told agreement;
    private final @Nullable Basis mandatory;
    private final DocumentTemplates templates;
    private final Saying saying;
    private final LocalDate today;
    private final StandingTerms terms;
    private final ConditionReading conditions;

    AgreementReading(Told agreement, @Nullable Basis mandatory, DocumentTemplates templates, Saying saying) {
        this.agreement = agreement;
        this.mandatory = mandatory;
        this.templates = templates;
        this.saying = saying;
        this.today = agreement.inForce().asOf();
        this.terms = StandingTerms.of(agreement, today);
        this.conditions = new ConditionReading(agreement, terms, today, saying);
    }

    /**
     * @param party the code of the only party that the document is for; empty for all
     * @param person the public id of the only user that the document is for; empty for all
     * @param address where the catalog shows the same
     */
    AgreementFacts facts(DocumentKind kind, String party, String person, String address) {
        DocumentClauses clauses = new DocumentClauses(agreement, terms, templates, deadline());
        return new AgreementFacts(
                agreement.number(),
                agreement.title(),
                agreement.inForce().reason(),
                saying.day(today),
                agreement.illustrative(),
                agreement.scope() == Scope.STANDING,
                clauses.signed(),
                saying.day(agreement.termFrom()),
                saying.day(terms.lastDay()),
                saying.purposes(
                        parts().flatMap(granted -> granted.purposes().stream()).toList()),
                terms.clause(Term.AUTHORIZED_REPRESENTATIVE).orElse(""),
                deadline(),
                terms.clause(Term.SUPPRESSION_RULE).orElse(""),
                agreement.under().stream()
                        .map(above -> new MadeUnder(above.number(), above.title()))
                        .toList(),
                parties(party),
                projects(),
                clauses.of(kind, parts().toList(), mandatory),
                clauses.articles(kind),
                attachments(),
                people(person),
                reviews(),
                certificates(),
                amendments(),
                address,
                templates.version(kind));
    }

    private Stream<Granted> parts() {
        return agreement.schedules().stream().filter(granted -> granted.isPartOn(today));
    }

    private String deadline() {
        return terms.clause(Term.DESTRUCTION_DEADLINE)
                .map(day -> saying.day(LocalDate.parse(day.strip())))
                .orElse("");
    }

    private List<Signatory> parties(String only) {
        return agreement.parties().stream()
                .filter(party -> only.isEmpty() || party.agency().code().equals(only))
                .map(party -> new Signatory(
                        saying.said(party.role().words()),
                        party.agency().name(),
                        party.agency().code(),
                        saying.day(party.signedOn())))
                .toList();
    }

    private List<ServedProject> projects() {
        return agreement.projects().stream()
                .map(project -> new ServedProject(
                        project.number(),
                        project.title(),
                        project.summary(),
                        saying.said(project.purpose().words()),
                        project.recipient().name()))
                .toList();
    }

    private List<Attachment> attachments() {
        Map<String, List<Granted>> byProvider = new LinkedHashMap<>();
        parts().forEach(granted -> byProvider
                .computeIfAbsent(nameOf(granted.provider()), provider -> new ArrayList<>())
                .add(granted));
        List<Attachment> attachments = new ArrayList<>();
        byProvider.forEach((provider, schedules) -> attachments.add(new Attachment(
                letter(attachments.size()),
                provider,
                IntStream.range(0, schedules.size())
                        .mapToObj(at -> section(letter(attachments.size()) + "-" + (at + 1), schedules.get(at)))
                        .toList())));
        return attachments;
    }

    private static String letter(int place) {
        return place < 26 ? String.valueOf((char) ('A' + place)) : letter(place / 26 - 1) + letter(place % 26);
    }

    private Section section(String place, Granted granted) {
        Optional<Done> last = conditions.affirmation(granted);
        Optional<Done> affirmation = last.filter(act -> !granted.isUnaffirmedOn(today));
        return new Section(
                place,
                saying.years(granted.years()),
                saying.purposes(granted.purposes()),
                granted.elementList() == ElementList.ALL_FIELDS,
                granted.elements().nodes().stream()
                        .map(element -> new GrantedElement(
                                element.name(),
                                element.dataset().title(),
                                element.dataset().system().agency().code(),
                                saying.available(element.years(), element.rawYears())))
                        .toList(),
                granted.datasets().stream()
                        .map(dataset -> new GrantedDataset(
                                dataset.title(), dataset.system().agency().code()))
                        .toList(),
                granted.legalBases().stream()
                        .map(basis -> basis(basis, granted))
                        .toList(),
                granted.provider() != null && !granted.legalBases().isEmpty(),
                affirmation.map(act -> nameOf(act.by())).orElse(""),
                affirmation.map(act -> saying.day(act.effectiveOn())).orElse(""),
                affirmation.map(act -> saying.text(act.note())).orElse(""),
                affirmation.isPresent()
                        ? ""
                        : last.map(act -> saying.day(act.effectiveOn())).orElse(""));
    }

    private LegalBasis basis(AgreementAnswer.Basis basis, Granted granted) {
        List<Met> met = basis.conditions().stream()
                .flatMap(condition -> basis.conditionDetails().stream()
                        .filter(each -> each.code().equals(condition.replaceFirst("\\(.*", "")))
                        .map(each -> new Met(condition, each.title(), conditions.how(each, granted))))
                .toList();
        return new LegalBasis(basis.code(), basis.title(), basis.citation(), met);
    }

    private List<Person> people(String only) {
        return agreement.users().stream()
                .filter(user -> only.isEmpty() || user.id().equals(only))
                .map(user -> new Person(
                        user.name(),
                        saying.text(user.organisation()),
                        user.stateEmployee(),
                        latest(user, Kind.NDA_SIGNED),
                        latest(user, Kind.USER_ACKNOWLEDGED),
                        access(user)))
                .toList();
    }

    private String latest(Named user, Kind kind) {
        return counting()
                .filter(act -> act.kind() == kind && act.isAbout(user))
                .reduce((earlier, later) -> later)
                .map(act -> saying.day(act.effectiveOn()))
                .orElse("");
    }

    private String access(Named user) {
        return counting()
                .filter(act -> act.kind() == Kind.ACCESS_GRANTED || act.kind() == Kind.ACCESS_ENDED)
                .filter(act -> act.isAbout(user))
                .reduce((earlier, later) -> later)
                .filter(act -> act.kind() == Kind.ACCESS_GRANTED)
                .map(act -> saying.day(act.effectiveOn()))
                .orElse("");
    }

    private List<Review> reviews() {
        return counting()
                .filter(act -> act.kind() == Kind.IRB_DETERMINED)
                .map(act -> new Review(
                        act.determination() == null
                                ? ""
                                : saying.said(act.determination().words()),
                        saying.day(act.effectiveOn()),
                        saying.day(act.until()),
                        nameOf(act.by()),
                        saying.text(act.note())))
                .toList();
    }

    private List<Certificate> certificates() {
        return counting()
                .filter(act -> act.kind() == Kind.DESTRUCTION_CERTIFIED)
                .map(act -> new Certificate(nameOf(act.by()), saying.day(act.effectiveOn()), saying.text(act.note())))
                .toList();
    }

    private List<Amendment> amendments() {
        return terms.amendments().stream()
                .map(act -> new Amendment(saying.day(act.takesEffectOn()), nameOf(act.by()), saying.text(act.note())))
                .toList();
    }

    private Stream<Done> counting() {
        return agreement.acts().stream()
                .filter(act -> !act.voided() && !act.effectiveOn().isAfter(today));
    }

    private static String nameOf(@Nullable NamedAgency agency) {
        return agency == null ? "" : agency.name();
    }
}
