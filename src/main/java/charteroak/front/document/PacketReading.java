package charteroak.front.document;

import charteroak.agreements.act.Act.Kind;
import charteroak.front.document.AgreementAnswer.NamedAgency;
import charteroak.front.document.PacketAnswer.Asked;
import charteroak.front.document.PacketAnswer.Done;
import charteroak.front.document.PacketAnswer.HandedIn;
import charteroak.front.document.PacketAnswer.Judged;
import charteroak.front.document.PacketAnswer.JudgedUse;
import charteroak.front.document.PacketAnswer.Said;
import charteroak.front.document.PacketFacts.Ballot;
import charteroak.front.document.PacketFacts.Considered;
import charteroak.front.document.PacketFacts.FormAnswer;
import charteroak.front.document.PacketFacts.HandedInForm;
import charteroak.front.document.PacketFacts.InTheWay;
import charteroak.front.document.PacketFacts.ReliedAgreement;
import charteroak.front.document.PacketFacts.Use;
import charteroak.front.document.PacketFacts.VoteCondition;
import charteroak.ground.sentence.Part;
import charteroak.ground.sentence.Sentence;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the facts of a board's packet from what the catalog answered. */
record PacketReading(Asked project, Judged coverage, Saying saying) {

    PacketFacts facts(String address, String version) {
        Integer withheld = coverage.withheld();
        return new PacketFacts(
                project.number(),
                project.title(),
                project.summary(),
                saying.said(project.purpose().words()),
                saying.said(project.stage().words()),
                saying.text(project.topic()),
                project.recipient().name(),
                project.providers().stream().map(NamedAgency::name).collect(Collectors.joining("; ")),
                saying.day(project.startsOn()),
                saying.day(project.endsOn()),
                project.illustrative(),
                saying.day(coverage.asOf()),
                saying.said(Sentence.of("print.verdict", coverage.verdict().words(), Part.day(coverage.asOf()))),
                String.valueOf(coverage.counts().covered()),
                String.valueOf(coverage.counts().notCovered()),
                String.valueOf(coverage.counts().needsCounsel()),
                withheld == null || withheld == 0 ? "" : String.valueOf(withheld),
                inTheWay(),
                coverage.elements().stream().map(this::use).toList(),
                ballots(),
                forms(),
                project.agreements().stream()
                        .map(each -> new ReliedAgreement(
                                each.number(), each.title(), each.inForce().value()))
                        .toList(),
                address,
                version);
    }

    private List<InTheWay> inTheWay() {
        return coverage.elements().stream()
                .flatMap(use -> use.rules().stream())
                .filter(rule -> rule.outcome().isOpen())
                .map(rule -> new InTheWay(rule.code(), rule.reason(), saying.text(rule.remedy())))
                .distinct()
                .toList();
    }

    private Use use(JudgedUse judged) {
        String years = project.uses().nodes().stream()
                .filter(each -> each.use() == judged.use()
                        && each.element().id().equals(judged.element().id()))
                .map(each -> saying.years(each.years()))
                .collect(Collectors.joining(", "));
        return new Use(
                judged.element().name(),
                judged.element().dataset().title(),
                judged.element().dataset().system().agency().code(),
                saying.said(judged.use().words()),
                years,
                saying.said(judged.verdict().words()));
    }

    /** The last vote of each provider since a change of the form was asked for, by which all lapse. */
    private List<Ballot> ballots() {
        List<Done> counting =
                project.acts().stream().filter(act -> !act.voided()).toList();
        int lapsed = counting.stream()
                .filter(act -> act.kind() == Kind.MODIFICATION_REQUESTED)
                .mapToInt(counting::lastIndexOf)
                .max()
                .orElse(-1);
        List<Done> since = counting.subList(lapsed + 1, counting.size());
        return project.providers().stream()
                .map(provider -> since.stream()
                        .filter(act -> act.kind() == Kind.VOTED && provider.equals(act.by()))
                        .reduce((earlier, later) -> later)
                        .map(act -> ballot(provider, act))
                        .orElseGet(() -> new Ballot(provider.name(), "", "", "", List.of(), List.of())))
                .toList();
    }

    private Ballot ballot(NamedAgency provider, Done vote) {
        Said said = Objects.requireNonNullElse(vote.ballot(), Said.NOTHING);
        return new Ballot(
                provider.name(),
                String.valueOf(vote.vote()),
                saying.day(vote.effectiveOn()),
                saying.text(vote.note()),
                said.conditions().stream()
                        .map(term -> new VoteCondition(term.code(), term.text()))
                        .toList(),
                said.answers().stream()
                        .map(each -> new Considered(each.asked(), each.answer(), each.reason()))
                        .toList());
    }

    private List<HandedInForm> forms() {
        return project.formVersions().stream().limit(1).map(this::form).toList();
    }

    private HandedInForm form(HandedIn version) {
        List<FormAnswer> answers = version.content().answers().stream()
                .flatMap(answer -> Stream.ofNullable(answer.text())
                        .filter(text -> !text.isBlank())
                        .map(text -> new FormAnswer(answer.asked(), text)))
                .toList();
        return new HandedInForm(
                String.valueOf(version.number()),
                saying.day(version.handedInOn()),
                Objects.requireNonNullElse(version.content().representative(), ""),
                saying.day(version.content().destroyBy()),
                answers);
    }
}
