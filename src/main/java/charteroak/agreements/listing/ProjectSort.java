package charteroak.agreements.listing;

import charteroak.ground.visibility.ListOrder;

/** What projects are listed by. */
enum ProjectSort {
    NUMBER("project.number"),
    TITLE(
            "toLower(CASE WHEN $inSpanish THEN coalesce(project.titleEs, project.title) ELSE project.title END) + ' ' + project.number"),
    STAGE(
            "toString(100 + head([place IN range(0, size($stageOrder) - 1) WHERE $stageOrder[place] = project.stage])) + ' ' + project.number"),
    STARTS_ON("coalesce(toString(project.startsOn), '~') + ' ' + project.number");

    private final String key;

    ProjectSort(String key) {
        this.key = key;
    }

    ListOrder order(boolean descending) {
        return new ListOrder(key, descending);
    }
}
