package charteroak.catalogue.governance;

import charteroak.ground.store.Row;

/** A board that governs or advises the program. */
record Body(String id, String code, String name, String description) {

    static Body of(Row node) {
        return new Body(node.text("id"), node.text("code"), node.text("name"), node.text("description"));
    }
}
