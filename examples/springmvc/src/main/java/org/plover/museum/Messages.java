package org.plover.museum;

import com.xxl.job.core.handler.annotation.XxlJob;
import io.awspring.cloud.sqs.annotation.SqsListener;
import org.springframework.amqp.rabbit.annotation.RabbitListener;
import org.springframework.context.event.EventListener;
import org.springframework.jms.annotation.JmsListener;
import org.springframework.messaging.handler.annotation.MessageMapping;
import org.springframework.messaging.handler.annotation.Payload;
import org.springframework.stereotype.Controller;

@Controller
public class Messages {

    @RabbitListener(queues = "donations")
    public void donated(String message) {}

    @JmsListener(destination = "alarms")
    public void alarm(String message) {}

    @SqsListener("visits")
    public void visited(String message) {}

    @EventListener
    public void changed(Exhibit exhibit) {}

    @MessageMapping("/ask")
    public String asked(@Payload String question) {
        return question;
    }

    @XxlJob("nightly")
    public void nightly() {}
}
