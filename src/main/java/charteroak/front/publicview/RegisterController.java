package charteroak.front.publicview;

import charteroak.ground.api.Connection;
import charteroak.ground.api.Paging;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Answers questions about the public register. */
@Controller
record RegisterController(PublicRegister register) {

    @QueryMapping
    Connection<PublicProject> register(@Argument @Nullable Integer first, @Argument @Nullable String after) {
        return register.page(Paging.of(first, after, 20, 100));
    }

    @BatchMapping(typeName = "PublicProject")
    Map<PublicProject, PublicVerdict> today(List<PublicProject> batch) {
        return register.today(batch);
    }
}
