package charteroak.judgement.feed;

import charteroak.judgement.deadline.Deadline;
import charteroak.judgement.deadline.DeadlineSubject;

/** The title and text that calendars and feed readers show for a deadline. */
record FeedText(String title, String text) {

    static FeedText of(Deadline deadline) {
        String kind = switch (deadline.kind()) {
            case AGREEMENT_TERM -> "Term ends";
            case AFFIRMATION -> "Legal basis ends";
            case IRB_APPROVAL -> "Review board's approval ends";
            case RECIPIENT_DESTRUCTION -> "Data to be destroyed";
            case HUB_DESTRUCTION -> "Match files to be destroyed";
        };
        String invented = deadline.subject().illustrative() ? " Invented to show how the catalogue works." : "";
        return new FeedText(
                "%s%s: %s"
                        .formatted(
                                deadline.isOverdue() ? "Overdue: " : "",
                                kind,
                                deadline.subject().title()),
                "%s %s%s".formatted(deadline.reason(), deadline.remedy(), invented));
    }

    /** The address on a site of the page about a deadline. */
    static String page(Deadline deadline, String site) {
        DeadlineSubject subject = deadline.subject();
        return subject.agreementId() == null
                ? site + "/projects/" + subject.projectId()
                : site + "/agreements/" + subject.agreementId();
    }
}
