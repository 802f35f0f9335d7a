package charteroak.front.publicview;

import charteroak.ground.store.Row;

/** A provision of law that an agreement cites, and what the provision permits. */
public record PublicLaw(String code, String title, String citation, String permits) {

    static PublicLaw of(Row row) {
        return new PublicLaw(row.text("code"), row.text("title"), row.text("citation"), row.text("permits"));
    }
}
