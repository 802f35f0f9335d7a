package charteroak.ground.api;

import java.util.List;

/** How a feature declares which of its lists are also answered in pages. */
public interface PagedLists {

    /** The feature's lists that can grow. */
    List<PagedList<?>> pagedLists();
}
