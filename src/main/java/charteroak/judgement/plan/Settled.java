package charteroak.judgement.plan;

import charteroak.agreements.act.AgreementKind;
import charteroak.agreements.agreement.LicensedUser;
import charteroak.agreements.project.ElementUse;
import charteroak.agreements.project.Project;
import charteroak.judgement.facts.Facts;
import charteroak.judgement.trial.Ask;
import charteroak.judgement.trial.Crowd;
import charteroak.judgement.trial.PlannedAct;
import charteroak.judgement.trial.PlannedWorld;
import java.time.LocalDate;
import java.util.List;

/**
 * Assumes in a planned world what only the requester can say: which topic the request serves, and who uses the data.
 * Without these nothing could be planned; what was assumed remains to be settled.
 */
final class Settled {

    private static final LicensedUser SOMEBODY = new LicensedUser("user-to-be-named", "To be named", null, true);

    private Settled() {}

    static PlannedWorld of(PlannedWorld start) {
        Ask ask = start.ask();
        Facts facts = start.facts();
        Project project = serving(ask.project(), topic(facts, ask.wantedOn()));
        List<LicensedUser> users = nobodyUses(start) ? List.of(SOMEBODY) : ask.users();
        Ask settled = ask.of(project, users, Crowd.NONE);
        return new PlannedWorld(settled, start.library(), facts.of(project, facts.history()));
    }

    /** The acts without those that name someone yet to be named. */
    static List<PlannedAct> said(List<PlannedAct> acts) {
        return acts.stream().filter(act -> !isOfSomebody(act)).toList();
    }

    private static boolean isOfSomebody(PlannedAct act) {
        LicensedUser user = act.user();
        return user != null && user.name().equals(SOMEBODY.name());
    }

    private static boolean nobodyUses(PlannedWorld start) {
        return start.ask().users().isEmpty()
                && start.facts().uses().stream().anyMatch(use -> use.kind() != ElementUse.Kind.LINKAGE_KEY)
                && start.dossiers(AgreementKind.DUL).stream()
                        .allMatch(license -> license.users().isEmpty());
    }

    /** A topic of the agenda in force, which the requester may replace by another. */
    private static String topic(Facts facts, LocalDate on) {
        return facts.programme().agenda().stream()
                .filter(topic -> topic.agencyId() == null)
                .filter(topic -> topic.days().contains(on))
                .map(Facts.AgendaTopic::topic)
                .findFirst()
                .orElse("To be recorded");
    }

    private static Project serving(Project project, String anyTopic) {
        String topic = project.topic();
        if (topic != null && !topic.isBlank()) {
            return project;
        }
        return new Project(
                project.id(),
                project.number(),
                project.title(),
                project.titleEs(),
                project.summary(),
                project.summaryEs(),
                project.purpose(),
                project.stage(),
                anyTopic,
                project.recipient(),
                project.startsOn(),
                project.endsOn(),
                project.illustrative(),
                project.source(),
                project.readers());
    }
}
