package org.marigold.clinic.security;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import lombok.RequiredArgsConstructor;
import org.marigold.clinic.config.ClinicProperties;
import org.springframework.stereotype.Component;

/** Signs short-lived links to documents. */
@Component
@RequiredArgsConstructor
public class DownloadTokens {

    private final ClinicProperties properties;
    private final Clock clock = Clock.systemUTC();

    public String issue(Long invoiceId) {
        long expires = Instant.now(clock).plus(properties.downloads().validity()).getEpochSecond();
        return expires + "." + sign(invoiceId, expires);
    }

    public boolean accepts(Long invoiceId, String token) {
        int dot = token.indexOf('.');
        if (dot < 1 || !token.substring(0, dot).chars().allMatch(Character::isDigit)) {
            return false;
        }
        long expires = Long.parseLong(token.substring(0, dot));
        byte[] expected = sign(invoiceId, expires).getBytes(StandardCharsets.UTF_8);
        byte[] given = token.substring(dot + 1).getBytes(StandardCharsets.UTF_8);
        return MessageDigest.isEqual(expected, given) && expires >= Instant.now(clock).getEpochSecond();
    }

    private String sign(Long invoiceId, long expires) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(properties.downloads().secret().getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            byte[] signature = mac.doFinal((invoiceId + ":" + expires).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(signature);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot sign", e);
        }
    }
}
