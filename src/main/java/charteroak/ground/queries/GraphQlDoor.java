package charteroak.ground.queries;

import charteroak.ground.rates.TryLater;
import org.springframework.graphql.ResponseError;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.server.webmvc.GraphQlHttpHandler;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Serves GraphQL over HTTP. A request may name its document by id, and a client that writes too often gets the matching
 * status.
 */
@Component
class GraphQlDoor extends GraphQlHttpHandler {

    GraphQlDoor(WebGraphQlHandler requests, JsonMapper json, PersistedDocuments documents) {
        super(requests, new PersistedRequests(json, documents));
    }

    @Override
    protected HttpStatus selectResponseStatus(WebGraphQlResponse response, MediaType type) {
        if (!response.getResponseHeaders().containsHeader("Retry-After")) {
            return super.selectResponseStatus(response, type);
        }
        boolean busy =
                response.getErrors().stream().map(ResponseError::getExtensions).anyMatch(TryLater.TOO_BUSY::isReasonOf);
        return busy ? HttpStatus.SERVICE_UNAVAILABLE : HttpStatus.TOO_MANY_REQUESTS;
    }
}
