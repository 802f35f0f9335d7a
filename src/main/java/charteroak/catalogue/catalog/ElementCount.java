package charteroak.catalogue.catalog;

import charteroak.ground.store.Row;

/** How many elements a thing with this public id holds. */
record ElementCount(String owner, int elements) {

    static ElementCount of(Row row) {
        return new ElementCount(row.text("owner"), row.number("elements"));
    }
}
