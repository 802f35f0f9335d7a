package charteroak.lineage.review;

import charteroak.agreements.act.SubjectId.ProjectId;
import charteroak.ground.sentence.Part;
import charteroak.ground.sentence.Sentence;
import charteroak.judgement.facts.FindingKind;
import charteroak.lineage.review.FindingChange.JudgedFact;
import charteroak.lineage.review.RunReading.Claim;
import charteroak.lineage.review.RunReading.Past;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedSet;
import java.util.stream.Stream;

/** Finds that a run named more than one project, or was said to have run on more than one day. */
record ChangeFacts(RunReading reading) {

    /** The run's past with what is known now added. A run without a project is judged for no day. */
    Past past() {
        if (reading.number() == null) {
            return new Past(null, reading.past().named(), reading.past().days(), reading.ended());
        }
        SequencedSet<String> named = new LinkedHashSet<>(reading.past().named());
        named.add(reading.number());
        reading.named().stream().map(Claim::number).sorted().forEach(named::add);
        SequencedSet<LocalDate> days = new LinkedHashSet<>(reading.past().days());
        days.add(reading.day());
        reading.startedOn().stream().sorted().forEach(days::add);
        return new Past(reading.number(), List.copyOf(named), List.copyOf(days), reading.ended());
    }

    List<JudgedFact> facts() {
        List<JudgedFact> facts = new ArrayList<>();
        Past past = past();
        Map<String, Claim> claims = claims(past);
        if (!claims.isEmpty()) {
            Claim first = claims.values().iterator().next();
            claims.values().stream()
                    .skip(1)
                    .forEach(later -> facts.add(new JudgedFact(
                            new Fact(
                                    FindingKind.PROJECT_CHANGED,
                                    List.of(later.number()),
                                    Sentence.of("finding.projectChanged", first.named(), later.named())),
                            new Judged(later.key(), later.number(), projects(first, later), reading.day()))));
        }
        past.days().stream()
                .skip(1)
                .forEach(later -> facts.add(new JudgedFact(
                        new Fact(
                                FindingKind.TIME_CHANGED,
                                List.of(later.toString()),
                                Sentence.of(
                                        "finding.timeChanged",
                                        Part.text(past.days().getFirst().toString()),
                                        Part.text(later.toString()))),
                        reading.judged().on(later))));
        return facts;
    }

    /** Each project that the run named, once, even if it was named by two numbers. */
    private Map<String, Claim> claims(Past past) {
        Map<String, Claim> byNumber = new LinkedHashMap<>();
        reading.named().forEach(claim -> byNumber.put(claim.number(), claim));
        Map<String, Claim> claims = new LinkedHashMap<>();
        past.named().stream()
                .map(byNumber::get)
                .filter(Objects::nonNull)
                .forEach(claim -> claims.putIfAbsent(claim.key(), claim));
        return claims;
    }

    private static List<ProjectId> projects(Claim... claims) {
        return Stream.of(claims).map(Claim::project).filter(Objects::nonNull).toList();
    }
}
