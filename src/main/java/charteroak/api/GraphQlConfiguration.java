package charteroak.api;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.analysis.MaxQueryComplexityInstrumentation;
import graphql.analysis.MaxQueryDepthInstrumentation;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.PreparsedDocumentProvider;
import graphql.parser.ParserOptions;
import java.util.concurrent.CompletableFuture;
import org.springframework.boot.convert.ApplicationConversionService;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.graphql.data.method.annotation.support.AnnotatedControllerConfigurer;
import org.springframework.graphql.data.pagination.CursorStrategy;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;

/** Sets up GraphQL: scalars, limits, and a memory of parsed documents. */
@Configuration(proxyBeanMethods = false)
class GraphQlConfiguration {

    @Bean
    RuntimeWiringConfigurer scalars() {
        return wiring -> wiring.scalar(Scalars.DATE).scalar(Scalars.DATE_TIME);
    }

    /** Our pages carry their own cursors. Spring's, which knows only Spring Data's, would make an empty page of every failed one. */
    @Bean
    @Primary
    CursorStrategy<String> cursors() {
        return new OwnCursors();
    }

    /** A request already runs on a virtual thread of its own; handing each field to another one costs more than it wins. */
    @Bean
    AnnotatedControllerConfigurer controllers() {
        var configurer = new AnnotatedControllerConfigurer();
        configurer.configureBinder(
                options -> options.conversionService(ApplicationConversionService.getSharedInstance()));
        return configurer;
    }

    @Bean
    MaxQueryDepthInstrumentation depthLimit(ApiSettings settings) {
        return new MaxQueryDepthInstrumentation(settings.depth());
    }

    @Bean
    MaxQueryComplexityInstrumentation fieldLimit(ApiSettings settings) {
        return new MaxQueryComplexityInstrumentation(settings.fields());
    }

    @Bean
    GraphQlSourceBuilderCustomizer parsing(ApiSettings settings) {
        ParserOptions.setDefaultOperationParserOptions(ParserOptions.newParserOptions()
                .captureIgnoredChars(false)
                .captureLineComments(false)
                .maxTokens(settings.tokens())
                .build());
        Cache<String, PreparsedDocumentEntry> parsed =
                Caffeine.newBuilder().maximumSize(settings.documents()).build();
        PreparsedDocumentProvider remember = (input, parse) ->
                CompletableFuture.completedFuture(parsed.get(input.getQuery(), text -> parse.apply(input)));
        return builder -> builder.configureGraphQl(graphQl -> graphQl.preparsedDocumentProvider(remember));
    }
}
