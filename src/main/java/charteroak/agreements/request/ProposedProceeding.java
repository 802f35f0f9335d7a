package charteroak.agreements.request;

import static charteroak.ground.api.UserError.refused;

import charteroak.agreements.act.Act;
import charteroak.agreements.agreement.CountingActs;
import charteroak.ground.api.UserError;
import charteroak.ground.api.UserError.Code;
import charteroak.ground.sentence.Part;
import charteroak.ground.sentence.Reference;
import charteroak.ground.sentence.Sentence;
import charteroak.ground.sentence.Series;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** An act that somebody would do in a project, with what the rules ask of acts of many kinds. Pure. */
record ProposedProceeding(ProjectCircumstances project, CountingActs counting, Act act) {

    static ProposedProceeding in(ProjectCircumstances project, Act act) {
        return new ProposedProceeding(project, new CountingActs(project.acts(), Instant.MAX), act);
    }

    Reference named() {
        return project.project().named();
    }

    /** The latest act that meets a test, as of the day of the proposed one. */
    Optional<Act> latest(Predicate<Act> wanted) {
        return counting.latest(act.effectiveOn(), wanted);
    }

    /** Refuses what the operating group alone does. */
    Optional<UserError> byOperatingGroup() {
        return act.byId() != null && project.operatingGroup().contains(act.byId())
                ? Optional.empty()
                : refused(Sentence.of("request.notOperatingGroup"), "by", Code.STATE);
    }

    /** Refuses what the Hub alone does. */
    Optional<UserError> byHub() {
        return act.byId() != null && project.hubs().contains(act.byId())
                ? Optional.empty()
                : refused(Sentence.of("request.notHub"), "by", Code.STATE);
    }

    /** Refuses what the agency that asks alone does. */
    Optional<UserError> byRecipient() {
        return project.isRecipient(act.byId())
                ? Optional.empty()
                : refused(
                        Sentence.of(
                                "request.recipientOnly",
                                project.project().recipient().coded()),
                        "by",
                        Code.STATE);
    }

    /** Refuses what the agencies whose data are asked for alone do. */
    Optional<UserError> byProvider() {
        return project.isProvider(act.byId()) ? Optional.empty() : notAProvider();
    }

    Optional<UserError> notAProvider() {
        return refused(
                project.providers().isEmpty()
                        ? Sentence.of("request.noProviders", named())
                        : Sentence.of("request.providersOnly", named(), Series.and(project.codedProviders())),
                "by",
                Code.STATE);
    }

    /** Refuses what is done once in a project. */
    Optional<UserError> once() {
        return once(any -> true);
    }

    /** Refuses an act of whose kind there is one already that counts as the same. */
    Optional<UserError> once(Predicate<Act> same) {
        return unlessDone(counting.inEffect(), same, "project");
    }

    /** Refuses an act that was done already among some that count, for one of its fields. */
    Optional<UserError> unlessDone(List<Act> among, Predicate<Act> same, String field) {
        return among.stream()
                .filter(each -> each.kind() == act.kind())
                .filter(same)
                .findFirst()
                .flatMap(each -> refused(
                        Sentence.of("request.alreadyRecorded", named(), Part.day(each.effectiveOn())),
                        field,
                        Code.STATE));
    }
}
