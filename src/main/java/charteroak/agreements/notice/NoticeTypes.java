package charteroak.agreements.notice;

import charteroak.agreements.act.Act;
import charteroak.ground.outbox.EventTypes;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The types of notices about acts, such as {@code charteroak.act.signed}, and the one about stages. */
@Component
class NoticeTypes implements EventTypes {

    static final String STAGE_CHANGED = "charteroak.project.stage-changed";

    static String of(Act.Kind kind) {
        return "charteroak.act." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public Set<String> types() {
        return Stream.concat(Stream.of(Act.Kind.values()).map(NoticeTypes::of), Stream.of(STAGE_CHANGED))
                .collect(Collectors.toSet());
    }
}
