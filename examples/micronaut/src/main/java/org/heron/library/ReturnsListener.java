package org.heron.library;

import io.micronaut.configuration.kafka.annotation.KafkaListener;
import io.micronaut.configuration.kafka.annotation.Topic;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;

@Singleton
@KafkaListener
public class ReturnsListener {

    @Topic("returns")
    public void returned(String barcode) {}

    @Scheduled(fixedDelay = "1h")
    void remind() {}
}
