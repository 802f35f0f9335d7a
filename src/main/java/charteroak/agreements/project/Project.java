package charteroak.agreements.project;

import charteroak.agreements.act.SubjectId.ProjectId;
import charteroak.catalogue.catalog.Agency;
import charteroak.catalogue.law.Purpose;
import charteroak.ground.sentence.Reference;
import charteroak.ground.store.Row;
import charteroak.ground.visibility.Audience;
import charteroak.ground.visibility.HasReaders;
import charteroak.ground.visibility.Readers;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A use of linked data that was asked for, with the organization that receives it. */
public record Project(
        ProjectId id,
        String number,
        String title,
        @Nullable String titleEs,
        String summary,
        @Nullable String summaryEs,
        Purpose purpose,
        ProjectStage stage,
        @Nullable String topic,
        Agency recipient,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        boolean illustrative,
        @Nullable String source,
        Readers readers)
        implements HasReaders {

    public Audience audience() {
        return readers.audience();
    }

    /** The title in the reader's language, or in English where it is not in that language. */
    public String titleFor(Locale reader) {
        return titleEs != null && isSpanish(reader) ? titleEs : title;
    }

    /** The summary in the reader's language, or in English where it is not in that language. */
    public String summaryFor(Locale reader) {
        return summaryEs != null && isSpanish(reader) ? summaryEs : summary;
    }

    private static boolean isSpanish(Locale reader) {
        return reader.getLanguage().equals("es");
    }

    /** The project, as sentences name it. */
    public Reference named() {
        return new Reference(Reference.Kind.PROJECT, id.value(), number);
    }

    /** Reads a row that holds the nodes {@code project} and {@code recipient}. */
    public static Project ofPair(Row pair) {
        Row node = pair.row("project");
        return new Project(
                node.id("id", ProjectId::new),
                node.text("number"),
                node.text("title"),
                node.optionalText("titleEs"),
                node.text("summary"),
                node.optionalText("summaryEs"),
                node.word("purpose", Purpose.class),
                node.word("stage", ProjectStage.class),
                node.optionalText("topic"),
                Agency.of(pair.row("recipient")),
                node.optionalDay("startsOn"),
                node.optionalDay("endsOn"),
                node.flag("illustrative"),
                node.optionalText("source"),
                Readers.of(node));
    }

    /** Projects are gathered in batches, and their ids alone distinguish them. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
