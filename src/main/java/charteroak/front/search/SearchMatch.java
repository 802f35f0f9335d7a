package charteroak.front.search;

/** Why a hit matched: the field, how it matched, and the word or synonym. */
record SearchMatch(String field, MatchKind kind, String term) {

    /** How a word matched; where several apply, the first counts. */
    enum MatchKind {
        EXACT,
        WORD,
        PREFIX,
        SYNONYM,
        FUZZY
    }
}
