package org.marigold.clinic.config;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

@ConfigurationProperties("clinic")
public record ClinicProperties(
        Security security, Mail mail, Downloads downloads, Partner insurance, Partner lab, Demo demo) {

    public record Security(@DefaultValue("10") int bcryptStrength) {}

    public record Mail(boolean enabled, String from) {}

    public record Downloads(String secret, @DefaultValue("15m") Duration validity) {}

    public record Partner(String baseUrl, String partnerId, String apiKey) {}

    public record Demo(boolean enabled, String password) {}
}
