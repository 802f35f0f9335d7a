package charteroak.judgement.plan;

import charteroak.agreements.act.AgreementKind;
import charteroak.agreements.act.PartId.ScheduleId;
import charteroak.agreements.agreement.Dossier;
import charteroak.agreements.agreement.Party;
import charteroak.agreements.agreement.Schedule.ElementList;
import charteroak.agreements.agreement.Standing;
import charteroak.agreements.clause.Term;
import charteroak.agreements.formality.ScheduleInput;
import charteroak.agreements.project.ElementUse;
import charteroak.agreements.project.Project;
import charteroak.catalogue.catalog.Agency;
import charteroak.catalogue.catalog.ElementId;
import charteroak.catalogue.catalog.YearRange;
import charteroak.catalogue.law.Condition.Evaluator;
import charteroak.catalogue.law.LegalBasis;
import charteroak.catalogue.law.ProtectionClass;
import charteroak.judgement.facts.Contents.Listed;
import charteroak.judgement.facts.Facts;
import charteroak.judgement.facts.Facts.Use;
import charteroak.judgement.ruling.Remedy;
import charteroak.judgement.ruling.Remedy.About;
import charteroak.judgement.trial.Library;
import charteroak.judgement.trial.Library.Basis;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What people would write into schedules, clauses and drafts that remedies ask for. */
final class RemedyGrants {

    private static final Set<String> WITHOUT_IDENTIFIERS = Set.of(
            "DIRECT_IDENTIFIERS_REMOVED",
            "DEIDENTIFIED",
            "DEID_METHOD_IN",
            "EXPERT_REPORT_OR_18_REMOVED",
            "RECORD_CODE_NOT_DERIVED_FROM_PII");

    private final Facts facts;
    private final Project project;
    private final Library library;
    private final LocalDate today;
    private final List<Use> uses;

    RemedyGrants(Facts facts, Library library, LocalDate today, List<Use> uses) {
        this.facts = facts;
        this.project = Objects.requireNonNull(facts.project());
        this.library = library;
        this.today = today;
        this.uses = uses;
    }

    ScheduleInput schedule(@Nullable Agency provider, Remedy remedy) {
        List<Use> granted = provider == null
                ? uses
                : uses.stream()
                        .filter(use -> use.provider().id().equals(provider.id()))
                        .toList();
        Set<ElementId> elements = new LinkedHashSet<>();
        ScheduleId ends = remedy.about().read(About.OfChange.class, About.OfChange::ends);
        if (ends == null) {
            granted.forEach(use -> elements.add(use.element().id()));
        } else {
            facts.contents().listed().stream()
                    .filter(listed -> listed.scheduleId().equals(ends))
                    .filter(listed -> !listed.grantedBy().isEmpty())
                    .map(Listed::elementId)
                    .forEach(elements::add);
        }
        YearRange years =
                provider == null || remedy.sentence().toString().contains("all years") ? null : years(granted);
        return new ScheduleInput(
                provider == null ? null : provider.code(),
                List.of(project.purpose()),
                years == null ? null : years.from(),
                years == null ? null : years.to(),
                ElementList.LISTED,
                provider == null ? List.of() : bases(granted, remedy.sentence().toString()),
                List.of(),
                List.copyOf(elements));
    }

    private static @Nullable YearRange years(List<Use> granted) {
        YearRange all = null;
        for (Use use : granted) {
            YearRange asked = use.years();
            YearRange available = use.element().years();
            YearRange there = asked == null || available == null ? null : asked.overlap(available);
            if (there == null) {
                return null;
            }
            all = all == null
                    ? there
                    : new YearRange(
                            Math.min(all.from(), there.from()),
                            all.to() == null || there.to() == null
                                    ? null
                                    : Integer.valueOf(Math.max(all.to(), there.to())));
        }
        return all;
    }

    private List<String> bases(List<Use> granted, String sentence) {
        Set<String> codes = new TreeSet<>();
        Set<String> classes = new LinkedHashSet<>();
        granted.forEach(use -> use.classes().stream()
                .sorted(Comparator.comparing(ProtectionClass::education))
                .forEach(each -> classes.add(each.code())));
        for (String code : classes) {
            List<Basis> candidates = candidates(code, granted, sentence);
            if (candidates.isEmpty()
                    && sentence.contains("that admit it")
                    && !lawless().contains(code)) {
                throw new AssertionError("no law that admits it is recorded for %s: %s".formatted(code, sentence));
            }
            candidates.stream()
                    .filter(basis -> !codes.contains(basis.law().code()))
                    .findFirst()
                    .ifPresent(basis -> cite(basis, codes, granted, sentence));
        }
        return List.copyOf(codes);
    }

    private void cite(Basis basis, Set<String> codes, List<Use> granted, String sentence) {
        codes.add(basis.law().code());
        List<String> asks = basis.law().conditions().stream().map(Library::code).toList();
        List<String> besides = new ArrayList<>();
        if (asks.contains("FERPA_BASIS_ALSO_SATISFIED")) {
            besides.add("FERPA");
        }
        if (asks.contains("UC603_ALSO_SATISFIED")) {
            besides.add("UC_WAGE");
        }
        besides.forEach(other -> candidates(other, granted, sentence).stream()
                .filter(each -> !codes.contains(each.law().code()))
                .findFirst()
                .ifPresent(each -> codes.add(each.law().code())));
    }

    /** What counsel would cite: what it cites already, then what admits the purpose, then whatever stands. */
    private List<Basis> candidates(String classCode, List<Use> granted, String sentence) {
        Set<String> cited = granted.stream()
                .flatMap(use -> use.grantingScheduleIds().stream())
                .flatMap(schedule -> facts.citations().stream()
                        .filter(citation -> citation.scheduleId().equals(schedule)))
                .map(citation -> citation.basis().code())
                .collect(Collectors.toSet());
        Stream<Basis> serving = Stream.concat(
                library.serving(classCode, project.purpose(), today).stream()
                        .sorted(Comparator.comparing(
                                basis -> !cited.contains(basis.law().code()))),
                library.bases().stream()
                        .filter(basis -> basis.classCodes().contains(classCode))
                        .filter(basis -> basis.law().standsOn(today)));
        return serving.distinct()
                .filter(basis -> !sentence.contains("in place of " + basis.law().code()))
                .filter(basis -> !sentence.contains("for such studies")
                        || basis.law().purposes().contains(project.purpose()))
                .filter(basis -> suits(basis, granted))
                .filter(basis -> !sentence.contains("that admit it") || isNamed(basis, sentence))
                .toList();
    }

    private static boolean isNamed(Basis basis, String sentence) {
        return Pattern.compile("[( ]%s(,| or| for) "
                        .formatted(Pattern.quote(basis.law().code())))
                .matcher(sentence)
                .find();
    }

    /** The codes of the classes of what is asked for that no law in force satisfies. */
    List<String> lawless() {
        return uses.stream()
                .flatMap(use -> use.classes().stream())
                .map(ProtectionClass::code)
                .distinct()
                .filter(code -> library.bases().stream()
                        .filter(basis -> basis.law().standsOn(today))
                        .noneMatch(basis -> basis.classCodes().contains(code)))
                .toList();
    }

    /** The same where counsel has recorded law that satisfies some classes. */
    RemedyGrants withLaw(String code, List<String> classCodes) {
        LegalBasis law = new LegalBasis(
                code, code, "", "", "", "", List.of(), List.of(), LegalBasis.Confidence.K, null, null, null, List.of());
        List<Basis> bases = new ArrayList<>(library.bases());
        bases.add(new Basis(law, Set.copyOf(classCodes)));
        return new RemedyGrants(
                facts, new Library(bases, library.conditions(), library.agencies(), library.numbers()), today, uses);
    }

    private static boolean suits(Basis basis, List<Use> granted) {
        List<String> asks = basis.law().conditions().stream().map(Library::code).toList();
        boolean identifying = granted.stream().anyMatch(Use::isDirectIdentifier);
        boolean reaching = granted.stream().anyMatch(use -> use.kind() != ElementUse.Kind.LINKAGE_KEY);
        return !(identifying && asks.stream().anyMatch(WITHOUT_IDENTIFIERS::contains))
                && !(reaching && asks.contains("BAA_EXECUTED"));
    }

    /** The conditions that counsel attests for what a schedule cites. */
    Set<String> attested(ScheduleInput schedule) {
        Set<String> codes = new LinkedHashSet<>();
        for (String basis : Objects.requireNonNullElse(schedule.legalBases(), List.<String>of())) {
            library.basis(basis).ifPresent(each -> codes.addAll(library.codes(each.law(), Evaluator.ATTESTED)));
        }
        return codes;
    }

    /** All clauses that what a provider shares may be asked for. */
    List<Term> clauses(Agency provider) {
        Set<String> codes = new LinkedHashSet<>(
                List.of(Term.AUTHORIZED_REPRESENTATIVE, Term.DESTRUCTION_DEADLINE, Term.SUPPRESSION_RULE));
        library.bases().forEach(basis -> codes.addAll(library.codes(basis.law(), Evaluator.FIELD)));
        return codes.stream().map(this::clause).toList();
    }

    Term clause(String code) {
        return new Term(
                code,
                switch (code) {
                    case Term.AUTHORIZED_REPRESENTATIVE -> "Dana Whitfield, director of research";
                    case Term.DESTRUCTION_DEADLINE -> String.valueOf(today.plusYears(2));
                    case Term.SUPPRESSION_RULE, "SMALL_CELL_RULE_APPLIED" -> "cells<11";
                    default -> "Section 7 of the agreement";
                });
    }

    /** The agreements a license is made under: those made here, and those that grant something of what is asked. */
    List<String> above(List<String> made) {
        Set<String> above = new LinkedHashSet<>(made);
        Set<ScheduleId> granting = new LinkedHashSet<>();
        facts.uses().forEach(use -> granting.addAll(use.grantingScheduleIds()));
        facts.dossiers().stream()
                .filter(dossier -> dossier.agreement().kind() == AgreementKind.DSA)
                .filter(dossier -> dossier.schedules().stream().anyMatch(each -> granting.contains(each.id())))
                .forEach(dossier -> above.add(dossier.agreement().number()));
        return List.copyOf(above);
    }

    @Nullable
    LocalDate lastDay(List<String> made) {
        return above(made).stream()
                .flatMap(number -> facts.dossiers().stream()
                        .filter(dossier -> dossier.agreement().number().equals(number)))
                .map(dossier -> dossier.knownAt(Instant.MAX).lastDay(today))
                .filter(Objects::nonNull)
                .filter(last -> !last.isBefore(today))
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    List<String> memorandum(List<String> made) {
        return made.isEmpty()
                ? facts.dossiers().stream()
                        .filter(dossier -> dossier.agreement().kind() == AgreementKind.EMOU)
                        .max(Comparator.comparing(this::inForce))
                        .map(dossier -> List.of(dossier.agreement().number()))
                        .orElse(List.of())
                : made;
    }

    private boolean inForce(Dossier memorandum) {
        Standing standing = memorandum.knownAt(Instant.MAX);
        return standing.inForce().contains(today)
                && memorandum.parties().stream().anyMatch(RemedyGrants::takesPart);
    }

    private static boolean takesPart(Party party) {
        return party.role() == Party.Role.PARTICIPANT;
    }
}
