package charteroak.ground.provider;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;

/** The codes and tokens that the embedded provider issued recently, limited in number and age. */
class IssuedTokens implements OAuth2AuthorizationService {

    static final Duration LONGEST_LIFE = Duration.ofHours(1);

    private static final int MOST = 1_000;

    private final Cache<String, OAuth2Authorization> issued = Caffeine.newBuilder()
            .maximumSize(MOST)
            .expireAfterWrite(LONGEST_LIFE)
            .build();

    @Override
    public void save(OAuth2Authorization authorization) {
        issued.put(authorization.getId(), authorization);
    }

    @Override
    public void remove(OAuth2Authorization authorization) {
        issued.invalidate(authorization.getId());
    }

    @Override
    public @Nullable OAuth2Authorization findById(String id) {
        return issued.getIfPresent(id);
    }

    @Override
    public @Nullable OAuth2Authorization findByToken(String token, @Nullable OAuth2TokenType type) {
        return issued.asMap().values().stream()
                .filter(authorization -> holds(authorization, token, type))
                .findFirst()
                .orElse(null);
    }

    private static boolean holds(OAuth2Authorization authorization, String token, @Nullable OAuth2TokenType type) {
        if (type != null && type.getValue().equals("state")) {
            return token.equals(authorization.getAttribute("state"));
        }
        return authorization.getToken(token) != null;
    }
}
