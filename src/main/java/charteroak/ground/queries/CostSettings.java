package charteroak.ground.queries;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How many values an answer may hold, every page full and every other list as long as is usual.
 *
 * @param most for those who have signed in, and for the documents that the web app brings with it
 * @param anonymous for documents that anyone else writes
 * @param fanOut how long a list without a page size is taken to be
 * @param question how many values each question of a document counts besides, for having to be looked for
 */
@ConfigurationProperties("charteroak.limits.cost")
record CostSettings(
        @DefaultValue("1000000") long most,
        @DefaultValue("200000") long anonymous,
        @DefaultValue("10") int fanOut,
        @DefaultValue("2000") int question) {}
