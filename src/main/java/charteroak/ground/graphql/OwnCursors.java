package charteroak.ground.graphql;

import org.springframework.graphql.data.pagination.CursorStrategy;

/** Cursors that are already in the form in which they are sent. */
final class OwnCursors implements CursorStrategy<String> {

    @Override
    public boolean supports(Class<?> type) {
        return type == String.class;
    }

    @Override
    public String toCursor(String position) {
        return position;
    }

    @Override
    public String fromCursor(String cursor) {
        return cursor;
    }
}
