package net.brightbarn.shop.messaging;

import java.math.BigDecimal;
import java.util.Map;
import net.brightbarn.shop.domain.Payment;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.amqp.AmqpException;
import org.springframework.amqp.rabbit.core.RabbitTemplate;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Tells the other systems of the house what happened. */
@Component
public class ShopEvents {

  private static final Logger LOG = LoggerFactory.getLogger(ShopEvents.class);

  private final RabbitTemplate rabbit;
  private final String exchange;

  public ShopEvents(RabbitTemplate rabbit, @Value("${shop.exchange:shop.events}") String exchange) {
    this.rabbit = rabbit;
    this.exchange = exchange;
  }

  public void orderPlaced(Long orderId, BigDecimal total) {
    send("order.placed", Map.of("orderId", orderId, "total", total));
  }

  public void paymentCaptured(Payment payment) {
    send("payment.captured", payment);
  }

  private void send(String key, Object message) {
    try {
      rabbit.convertAndSend(exchange, key, message);
    } catch (AmqpException e) {
      LOG.warn("{} not sent: {}", key, e.getMessage());
    }
  }
}
