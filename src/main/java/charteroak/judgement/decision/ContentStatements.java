package charteroak.judgement.decision;

import charteroak.agreements.act.Act;
import charteroak.agreements.act.AgreementKind;
import charteroak.agreements.act.PartId.ScheduleId;
import charteroak.agreements.act.SubjectId.AgreementId;
import charteroak.agreements.agreement.Agreement;
import charteroak.agreements.agreement.Dossier;
import charteroak.agreements.project.ProjectStage;
import charteroak.judgement.facts.Contents.Granting;
import charteroak.judgement.facts.Destruction;
import charteroak.judgement.facts.Facts;
import charteroak.judgement.facts.Facts.AgendaTopic;
import charteroak.judgement.facts.Facts.Use;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * States facts that rules look at since a later release: what documents hold besides the uses asked about, the learning
 * agenda, that a project was withdrawn, and holidays that were appointed and that a time limit of the project meets.
 */
final class ContentStatements {

    private ContentStatements() {}

    static List<Statement> of(Facts facts, List<Dossier> dossiers, Set<ScheduleId> schedules) {
        List<Statement> statements = new ArrayList<>();
        if (facts.project() != null && facts.project().stage() == ProjectStage.WITHDRAWN) {
            statements.add(new Statement("withdrawn", facts.project().id()));
        }
        facts.programme().agenda().forEach(topic -> statements.add(of(topic)));
        Stream.ofNullable(facts.history())
                .flatMap(history -> history.acts().stream())
                .filter(act -> act.kind() == Act.Kind.MATCHING_CONFIRMED)
                .flatMap(confirmed -> Destruction.appointedHolidays(
                        confirmed, facts.programme().calendar())
                        .stream())
                .forEach(day -> statements.add(new Statement("holiday", day)));
        facts.contents()
                .under()
                .forEach(under -> statements.add(
                        new Statement("under", under.licenseId()).withAll("agreements", under.agreementIds())));
        Set<AgreementId> sharings = dossiers.stream()
                .map(Dossier::agreement)
                .filter(agreement -> agreement.kind() == AgreementKind.DSA)
                .map(Agreement::id)
                .collect(Collectors.toSet());
        facts.contents().listed().stream()
                .filter(listed -> schedules.contains(listed.scheduleId()))
                .forEach(listed -> statements.add(new Statement("listed", listed.scheduleId(), listed.elementId())
                        .withAll(
                                "grantedBy",
                                listed.grantedBy().stream()
                                        .filter(granting -> !sharings.contains(granting.agreementId())
                                                || schedules.contains(granting.scheduleId()))
                                        .map(ContentStatements::words)
                                        .toList())));
        facts.contents().identifiers().stream()
                .filter(identifier -> schedules.contains(identifier.scheduleId()))
                .forEach(identifier ->
                        statements.add(new Statement("identifier", identifier.scheduleId(), identifier.elementId())));
        facts.uses().forEach(use -> add(statements, use, schedules));
        return statements;
    }

    private static String words(Granting granting) {
        return granting.agreementId() + " " + granting.scheduleId();
    }

    private static Statement of(AgendaTopic topic) {
        return new Statement("agenda", topic.agencyId() == null ? "programme" : topic.agencyId(), topic.topic())
                .with("from", topic.validFrom())
                .with("to", topic.validTo());
    }

    private static void add(List<Statement> statements, Use use, Set<ScheduleId> schedules) {
        Set<ScheduleId> listing = new HashSet<>(use.listingScheduleIds());
        listing.retainAll(schedules);
        statements.add(new Statement("listing", use.element().id(), use.kind()).withAll("by", listing));
        if (use.identifierClass() != use.element().identifierClass()) {
            statements.add(new Statement("judged", use.element().id()).with("identifier", use.identifierClass()));
        }
    }
}
