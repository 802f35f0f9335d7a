package charteroak.front.publicview;

import charteroak.ground.store.Row;

/** A kind of records that a law protects. */
public record ProtectedKind(String code, String name) {

    static ProtectedKind of(Row row) {
        return new ProtectedKind(row.text("code"), row.text("name"));
    }
}
