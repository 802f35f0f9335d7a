package charteroak.judgement.feed;

import charteroak.ground.sentence.Language;
import charteroak.ground.sentence.Part;
import charteroak.ground.sentence.Sentence;
import charteroak.judgement.deadline.Deadline;
import charteroak.judgement.deadline.DeadlineSubject;
import java.util.ArrayList;
import java.util.List;

/** The title and text that calendars and feed readers show for a deadline. */
record FeedText(String title, String text) {

    static FeedText of(Deadline deadline, Language language) {
        DeadlineSubject subject = deadline.subject();
        Sentence kind = kind(deadline.kind());
        Sentence title = deadline.isOverdue()
                ? Sentence.of("feed.overdue", kind, Part.text(subject.title()))
                : Sentence.of("feed.title", kind, Part.text(subject.title()));
        List<Sentence> text = new ArrayList<>(List.of(deadline.reason(), deadline.remedy()));
        if (subject.illustrative()) {
            text.add(Sentence.of("feed.illustrative"));
        }
        return new FeedText(title.in(language), Sentence.several(text).in(language));
    }

    private static Sentence kind(Deadline.Kind kind) {
        return switch (kind) {
            case AGREEMENT_TERM -> Sentence.of("feed.termEnds");
            case AFFIRMATION -> Sentence.of("feed.basisEnds");
            case IRB_APPROVAL -> Sentence.of("feed.approvalEnds");
            case RECIPIENT_DESTRUCTION -> Sentence.of("feed.dataToDestroy");
            case HUB_DESTRUCTION -> Sentence.of("feed.matchFilesToDestroy");
        };
    }

    /** The address on a site of the page about a deadline. */
    static String page(Deadline deadline, String site) {
        DeadlineSubject subject = deadline.subject();
        return subject.agreementId() == null
                ? site + "/projects/" + subject.projectId()
                : site + "/agreements/" + subject.agreementId();
    }
}
