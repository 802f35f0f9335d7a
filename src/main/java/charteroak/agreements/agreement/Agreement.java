package charteroak.agreements.agreement;

import charteroak.agreements.act.AgreementKind;
import charteroak.agreements.act.SubjectId.AgreementId;
import charteroak.agreements.clause.Term;
import charteroak.ground.sentence.Reference;
import charteroak.ground.store.Row;
import charteroak.ground.visibility.Audience;
import charteroak.ground.visibility.HasReaders;
import charteroak.ground.visibility.Readers;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A document under which data is shared, as it was written. What holds on a day follows from its acts. */
public record Agreement(
        AgreementId id,
        String number,
        AgreementKind kind,
        String title,
        @Nullable Scope scope,
        boolean illustrative,
        @Nullable String source,
        @Nullable LocalDate termFrom,
        @Nullable LocalDate termTo,
        List<Term> terms,
        Readers readers)
        implements HasReaders {

    public Audience audience() {
        return readers.audience();
    }

    /** The agreement, as sentences name it. */
    public Reference named() {
        return new Reference(Reference.Kind.AGREEMENT, id.value(), number);
    }

    /** Whether a data sharing agreement stands for all requests or serves one. */
    public enum Scope {
        STANDING,
        PER_REQUEST
    }

    /** Reads a node with the label Agreement. */
    public static Agreement of(Row node) {
        return new Agreement(
                node.id("id", AgreementId::new),
                node.text("number"),
                node.word("kind", AgreementKind.class),
                node.text("title"),
                node.optionalWord("scope", Scope.class),
                node.flag("illustrative"),
                node.optionalText("source"),
                node.optionalDay("termFrom"),
                node.optionalDay("termTo"),
                Term.of(node),
                Readers.of(node));
    }
}
