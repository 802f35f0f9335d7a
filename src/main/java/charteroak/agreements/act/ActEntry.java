package charteroak.agreements.act;

import charteroak.agreements.act.PartId.ActId;
import charteroak.catalogue.catalog.AgencyId;
import charteroak.ground.store.Row;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An act of any kind in one form, as it is asked for, entered in the register and told in the audit trail. */
public record ActEntry(ActHeader header, Act.Kind kind, Map<Particular<?>, Object> said) {

    /** An entry that says no more than who does what, to what and when. */
    public ActEntry(ActHeader header, Act.Kind kind) {
        this(header, kind, Map.of());
    }

    static ActEntry of(Act act) {
        return new ActEntry(act.header(), act.kind(), said(each -> each.of(act)));
    }

    /** Reads an answer of {@link Dossiers#ACT}. */
    static ActEntry of(SubjectId subjectId, Row row) {
        Map<String, List<String>> links = row.rows("links").stream()
                .collect(Collectors.groupingBy(
                        link -> link.text("type"), Collectors.mapping(link -> link.text("id"), Collectors.toList())));
        ActHeader header = new ActHeader(
                row.id("id", ActId::new),
                subjectId,
                row.day("effectiveOn"),
                row.instant("recordedAt"),
                links.containsKey("BY") ? new AgencyId(links.get("BY").getFirst()) : null,
                row.optionalText("note"));
        return new ActEntry(header, row.word("kind", Act.Kind.class), said(each -> each.kept(row, links)));
    }

    private static Map<Particular<?>, Object> said(Function<Particular<?>, @Nullable Object> value) {
        Map<Particular<?>, Object> said = new HashMap<>();
        for (Particular<?> each : Particular.ALL) {
            Object found = value.apply(each);
            if (found != null) {
                said.put(each, found);
            }
        }
        return said;
    }

    /** The entry of an act that says something more, where there is anything to say. */
    public <T> ActEntry saying(Particular<T> particular, @Nullable T value) {
        if (value == null) {
            return this;
        }
        Map<Particular<?>, Object> more = new HashMap<>(said);
        more.put(particular, value);
        return new ActEntry(header, kind, more);
    }

    /** The act that was entered; what its kind has no place for is left out. */
    public Act act() {
        return kind.read(this);
    }

    /** What the act says, if it does. */
    @SuppressWarnings("unchecked")
    <T> @Nullable T get(Particular<T> particular) {
        return (T) said.get(particular);
    }

    <T> T getOr(Particular<T> particular, T otherwise) {
        return Objects.requireNonNullElse(get(particular), otherwise);
    }

    /** What every act of the kind says. */
    <T> T needed(Particular<T> particular) {
        T value = get(particular);
        if (value == null) {
            throw new IllegalStateException(
                    "The act %s of kind %s says no %s.".formatted(header.id(), kind, particular.name()));
        }
        return value;
    }
}
