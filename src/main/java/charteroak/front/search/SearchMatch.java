package charteroak.front.search;

/** Why a hit matched: the field, how, and the word or synonym. */
record SearchMatch(String field, MatchKind kind, String term) {

    /** How a word matched; the first that applies is told. */
    enum MatchKind {
        EXACT,
        WORD,
        PREFIX,
        SYNONYM,
        FUZZY
    }
}
