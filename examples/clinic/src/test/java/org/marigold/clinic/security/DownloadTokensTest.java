package org.marigold.clinic.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.marigold.clinic.config.ClinicProperties;

class DownloadTokensTest {

    private static final String SECRET = "only-used-in-this-test";

    private final DownloadTokens tokens = new DownloadTokens(properties(Duration.ofMinutes(5)));

    @Test
    void acceptsItsOwnToken() {
        assertThat(tokens.accepts(4L, tokens.issue(4L))).isTrue();
    }

    @Test
    void refusesATokenOfAnotherInvoice() {
        assertThat(tokens.accepts(5L, tokens.issue(4L))).isFalse();
    }

    @Test
    void refusesAnExpiredToken() {
        DownloadTokens expired = new DownloadTokens(properties(Duration.ofMinutes(-5)));
        assertThat(expired.accepts(4L, expired.issue(4L))).isFalse();
    }

    @Test
    void refusesNonsense() {
        assertThat(tokens.accepts(4L, "nonsense")).isFalse();
    }

    private static ClinicProperties properties(Duration validity) {
        return new ClinicProperties(
                null, null, new ClinicProperties.Downloads(SECRET, validity), null, null, null);
    }
}
