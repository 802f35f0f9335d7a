package charteroak.agreements.notice;

import charteroak.agreements.act.SubjectId;
import charteroak.ground.store.Row;
import charteroak.ground.visibility.Audience;
import charteroak.ground.visibility.Readers;
import charteroak.ground.visibility.SeenGraph;
import java.util.Optional;

/** What a notice about an agreement or a project names of it, and who may see it. */
record NoticedThing(String number, Readers readers) {

    static Optional<NoticedThing> of(SubjectId id, SeenGraph graph) {
        return graph.unseen("told to those who may see it, which the outbox asks of its readers", """
                        MATCH (subject:Agreement|Project {id: $id})
                        RETURN subject.number AS number, subject.readers AS readers
                        """)
                .with("id", id)
                .one(NoticedThing::of);
    }

    private static NoticedThing of(Row row) {
        return new NoticedThing(row.text("number"), Readers.of(row));
    }

    /** Whether it is its author's alone, so that nobody is told that it is there. */
    boolean isADraft() {
        return readers.audience() == Audience.AUTHOR;
    }
}
