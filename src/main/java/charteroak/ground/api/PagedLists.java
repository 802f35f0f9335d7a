package charteroak.ground.api;

import java.util.List;

/** A feature's way to tell its lists in pages too. */
public interface PagedLists {

    /** Those of its lists that can grow. */
    List<PagedList<?>> pagedLists();
}
