package charteroak.agreements.archive;

import charteroak.ground.visibility.ListOrder;

/** What agreements are listed by. */
enum AgreementSort {
    NUMBER("agreement.number"),
    TITLE("toLower(agreement.title) + ' ' + agreement.number"),
    KIND("agreement.kind + ' ' + agreement.number"),
    TERM_FROM("coalesce(toString(agreement.termFrom), '~') + ' ' + agreement.number"),
    TERM_TO("coalesce(toString(agreement.termTo), '~') + ' ' + agreement.number");

    private final String key;

    AgreementSort(String key) {
        this.key = key;
    }

    ListOrder order(boolean descending) {
        return new ListOrder(key, descending);
    }
}
