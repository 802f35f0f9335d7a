package charteroak.ground.reminder;

import charteroak.ground.sentence.Language;
import charteroak.ground.sentence.Part;
import charteroak.ground.sentence.Sentence;
import charteroak.ground.work.WorkItem;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/** A reminder as it is written to an office. */
record Digest(String subject, String text) {

    private static final int MOST_LINES = 50;

    static Digest of(Waiting waiting, boolean urgent, URI site, Language language) {
        int own = waiting.own().size();
        List<String> lines = new ArrayList<>();
        if (own > 0) {
            lines.add(Sentence.of("reminder.waits", Part.number(own)).in(language));
            lines.addAll(lines(waiting.named(), language));
        }
        if (!waiting.unnamed().isEmpty()) {
            lines.add(Sentence.of(
                            "reminder.unnamed", Part.number(waiting.unnamed().size()))
                    .in(language));
        }
        if (!waiting.escalated().isEmpty()) {
            lines.add("");
            lines.add(Sentence.of(
                            "reminder.escalated",
                            Part.number(waiting.escalated().size()))
                    .in(language));
            lines.addAll(lines(waiting.escalated(), language));
        }
        lines.add("");
        lines.add(Sentence.of("reminder.where", Part.text(site.toString())).in(language));
        return new Digest(subject(waiting, urgent).in(language), String.join("\n", lines) + "\n");
    }

    private static Sentence subject(Waiting waiting, boolean urgent) {
        Part own = Part.number(waiting.own().size());
        if (waiting.own().isEmpty()) {
            return Sentence.of(
                    "reminder.subjectEscalated", Part.number(waiting.escalated().size()));
        }
        return urgent ? Sentence.of("reminder.subjectUrgent", own) : Sentence.of("reminder.subject", own);
    }

    private static List<String> lines(List<WorkItem> items, Language language) {
        List<String> lines = new ArrayList<>();
        items.stream()
                .limit(MOST_LINES)
                .map(item -> "- "
                        + Sentence.of("reminder.line", item.inWords(), Part.day(item.since()))
                                .in(language))
                .forEach(lines::add);
        if (items.size() > MOST_LINES) {
            lines.add("- "
                    + Sentence.of("reminder.more", Part.number(items.size() - MOST_LINES))
                            .in(language));
        }
        return lines;
    }
}
