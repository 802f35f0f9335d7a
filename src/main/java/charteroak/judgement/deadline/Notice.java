package charteroak.judgement.deadline;

import charteroak.agreements.act.SubjectId.AgreementId;
import charteroak.agreements.act.SubjectId.ProjectId;
import charteroak.catalogue.catalog.Agency;
import charteroak.ground.id.Bound;
import charteroak.ground.sentence.Language;
import charteroak.ground.sentence.Sentence;
import charteroak.ground.sentence.SentenceJson;
import charteroak.ground.store.Row;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The record that a deadline entered a band, kept as it was noticed.
 *
 * @param deadline the id of the deadline
 * @param place the notice's place among all notices; later notices come after it
 */
record Notice(
        String id,
        String deadline,
        Deadline.Kind kind,
        Deadline.Band band,
        LocalDate due,
        Instant noticedAt,
        String place,
        Sentence reason,
        Sentence remedy,
        @Nullable AgreementId agreementId,
        @Nullable ProjectId projectId,
        List<Agency> agencies) {

    static Notice of(Row row) {
        Row notice = row.row("notice");
        return new Notice(
                notice.text("id"),
                notice.text("deadline"),
                notice.word("kind", Deadline.Kind.class),
                notice.word("band", Deadline.Band.class),
                notice.day("due"),
                notice.instant("noticedAt"),
                notice.text("place"),
                SentenceJson.read(notice.optionalText("reasonSentence"), notice.text("reason")),
                SentenceJson.read(notice.optionalText("remedySentence"), notice.text("remedy")),
                row.optionalId("agreement", AgreementId::new),
                row.optionalId("project", ProjectId::new),
                row.rows("agencies").stream().map(Agency::of).toList());
    }

    /** The notice as the audit trail records it, in English. */
    Map<String, Object> written() {
        Map<String, Object> written = new HashMap<>(Bound.components(this));
        written.put("reason", reason.in(Language.ENGLISH));
        written.put("remedy", remedy.in(Language.ENGLISH));
        return written;
    }

    /** Notices are gathered in batches, and their ids alone distinguish them. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
