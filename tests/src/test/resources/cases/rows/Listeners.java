//// needs: org.springframework.kafka:spring-kafka
//// needs: org.springframework.boot:spring-boot-starter-amqp
//// needs: org.apache.rocketmq:rocketmq-spring-boot-starter:2.3.4
//// needs: org.springframework.pulsar:spring-pulsar:1.2.4
//// needs: org.quartz-scheduler:quartz
//// entry: KAFKA orders ClassLevel.handle
//// entry: RABBIT mails Queue.handle
//// entry: ROCKETMQ stock Stock.onMessage
//// entry: PULSAR topics Pulsar.read
//// entry: SCHEDULE Nightly.executeInternal Nightly.executeInternal
//// entry: JMS Letters.onMessage Letters.onMessage
//// entry: STARTUP Boot.run Boot.run
//// entry: EVENT ContextRefreshedEvent Refreshed.onApplicationEvent
//// entry: EVENT Paid Committed.paid
//// channels: ClassLevel.handle < KAFKA:orders
//// channels: Queue.handle < RABBIT:mails
//// channels: Stock.onMessage < ROCKETMQ:stock
//// channels: Pulsar.read < PULSAR:topics
//// channels: Letters.onMessage < JMS:Letters.onMessage
//// channels: Refreshed.onApplicationEvent < EVENT:ContextRefreshedEvent
//// channels: Committed.paid < EVENT:Paid
//// channels: Sender.kafka > KAFKA:orders
//// channels: Sender.jms > JMS:letters
//// channels: Sender.stomp > WEBSOCKET:/topic/news
package app;

import jakarta.jms.Message;
import jakarta.jms.MessageListener;
import org.apache.rocketmq.spring.annotation.RocketMQMessageListener;
import org.apache.rocketmq.spring.core.RocketMQListener;
import org.quartz.JobExecutionContext;
import org.springframework.amqp.rabbit.annotation.*;
import org.springframework.boot.CommandLineRunner;
import org.springframework.context.ApplicationListener;
import org.springframework.context.event.ContextRefreshedEvent;
import org.springframework.jms.core.JmsTemplate;
import org.springframework.kafka.annotation.*;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.messaging.simp.SimpMessagingTemplate;
import org.springframework.pulsar.annotation.PulsarListener;
import org.springframework.scheduling.quartz.QuartzJobBean;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

@Component
@KafkaListener(topics = "orders")
class ClassLevel {
  @KafkaHandler
  void handle(String text) {}
}

@Component
@RabbitListener(queues = "mails")
class Queue {
  @RabbitHandler
  void handle(String text) {}
}

@Component
@RocketMQMessageListener(topic = "stock", consumerGroup = "g")
class Stock implements RocketMQListener<String> {
  public void onMessage(String message) {}
}

@Component
class Pulsar {
  @PulsarListener(topics = "topics")
  void read(String message) {}
}

class Nightly extends QuartzJobBean {
  @Override
  protected void executeInternal(JobExecutionContext context) {}
}

@Component
class Letters implements MessageListener {
  @Override
  public void onMessage(Message message) {}
}

@Component
class Boot implements CommandLineRunner {
  @Override
  public void run(String... args) {}
}

@Component
class Refreshed implements ApplicationListener<ContextRefreshedEvent> {
  @Override
  public void onApplicationEvent(ContextRefreshedEvent event) {}
}

record Paid(String number) {}

@Component
class Committed {
  @TransactionalEventListener
  void paid(Paid event) {}
}

@Component
class Sender {
  private KafkaTemplate<String, String> kafka;
  private JmsTemplate jms;
  private SimpMessagingTemplate stomp;

  void kafka() { kafka.send("orders", "x"); }
  void jms() { jms.convertAndSend("letters", "x"); }
  void stomp() { stomp.convertAndSend("/topic/news", "x"); }
}
