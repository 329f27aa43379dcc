package org.wagtail.parcels;

import java.util.function.Consumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.scheduling.annotation.Scheduled;

@Configuration
public class ParcelEvents {

    @Bean
    public Consumer<String> arrivals() {
        return number -> {};
    }

    @KafkaListener(topics = "parcel-losses")
    public void lost(String number) {}

    @Scheduled(cron = "0 0 3 * * *")
    public void purge() {}
}
