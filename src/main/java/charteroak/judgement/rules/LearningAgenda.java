package charteroak.judgement.rules;

import charteroak.agreements.agreement.Days;
import charteroak.agreements.project.Project;
import charteroak.catalogue.catalog.Agency;
import charteroak.ground.sentence.Part;
import charteroak.ground.sentence.Sentence;
import charteroak.ground.sentence.Series;
import charteroak.judgement.facts.Facts.AgendaTopic;
import charteroak.judgement.facts.Known;
import charteroak.judgement.ruling.Proof;
import charteroak.judgement.ruling.Remedy;
import charteroak.judgement.ruling.Ruling.Because;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * R11: whether a topic is on the learning agenda in force, or on the agenda of an agency that takes part in the
 * project. Where no agenda is known, any topic serves.
 */
record LearningAgenda(Known known) {

    /** The days on which a project's topic is on an agenda. */
    Days serves(Project project, String topic) {
        List<AgendaTopic> agenda = known.facts().programme().agenda();
        if (agenda.isEmpty()) {
            return Days.ALL;
        }
        return agenda.stream()
                .filter(one -> one.topic().strip().equalsIgnoreCase(topic.strip()) && concerns(one, project))
                .map(AgendaTopic::days)
                .reduce(Days.NONE, Days::or);
    }

    private boolean concerns(AgendaTopic topic, Project project) {
        return topic.agencyId() == null
                || topic.agencyId().equals(project.recipient().id())
                || known.providers().stream().map(Agency::id).anyMatch(topic.agencyId()::equals);
    }

    /** The step by which the request names a topic that is then on an agenda. */
    Remedy naming(Project project, LocalDate on) {
        Set<String> topics = topics(project, on);
        if (topics.isEmpty() && !known.facts().programme().agenda().isEmpty()) {
            return Remedy.elsewhere(Sentence.of("agenda.setNext"));
        }
        return Remedy.request(
                topics.isEmpty()
                        ? Sentence.of("agenda.nameTopic")
                        : Sentence.of("agenda.nameOneOf", new Series(quoted(topics), Series.Joint.SEMICOLON)));
    }

    private Set<String> topics(Project project, LocalDate on) {
        Set<String> topics = new TreeSet<>();
        known.facts().programme().agenda().stream()
                .filter(one -> concerns(one, project))
                .filter(one -> one.days().contains(on))
                .forEach(one -> topics.add(one.topic()));
        return topics;
    }

    private static List<Part> quoted(Set<String> topics) {
        return topics.stream().map(Part::text).toList();
    }

    Because missing(Project project, String topic, LocalDate on) {
        Set<String> topics = topics(project, on);
        return new Because(
                topics.isEmpty()
                        ? Sentence.of("agenda.noTopic", Part.text(topic), Part.day(on))
                        : Sentence.of("agenda.otherTopics", Part.text(topic), Part.day(on), Series.and(quoted(topics))),
                List.of(Proof.of(project)),
                naming(project, on));
    }
}
