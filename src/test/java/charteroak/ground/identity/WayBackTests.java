package charteroak.ground.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WayBackTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/me",
                "/projects/project-2023-07?asOf=2026-03-31#matrix",
                "/agreements/DSA-2022-01/what-if",
                "/?q=free%20lunch&kind=DATASET",
                "/due"
            })
    void leadsToAPageOfOurs(String address) {
        assertThat(WayBack.isOurs(address)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "me",
                "//evil.example",
                "///evil.example",
                "/\\evil.example",
                "\\\\evil.example",
                "https://evil.example/",
                "http:evil.example",
                "javascript:alert(1)",
                "/me\r\nSet-Cookie: a=b",
                "/\t/evil.example",
                "/ /evil.example",
                "/./\\evil.example",
                "/%0d%0aSet-Cookie:a=b",
                "/.//evil.example",
                "/a/..//evil.example",
                "/%5cevil.example",
                "/sign-out",
                "/sign-in?from=/me",
                "/oauth2/authorize?client_id=x",
                "/login/oauth2/code/charter-oak?code=x",
                "/me/../sign-out",
                "/%zz"
            })
    void leadsNowhereElse(String address) {
        assertThat(WayBack.isOurs(address)).isFalse();
    }
}
