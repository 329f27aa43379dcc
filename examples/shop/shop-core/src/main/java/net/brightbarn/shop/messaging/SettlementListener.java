package net.brightbarn.shop.messaging;

import net.brightbarn.shop.service.OrderService;
import net.brightbarn.shop.service.PaymentService;
import org.springframework.amqp.rabbit.annotation.RabbitListener;
import org.springframework.stereotype.Component;

/** Follows what the payment provider reports. */
@Component
public class SettlementListener {

  private final OrderService orders;
  private final PaymentService payments;

  public SettlementListener(OrderService orders, PaymentService payments) {
    this.orders = orders;
    this.payments = payments;
  }

  @RabbitListener(queues = "${shop.queues.settled}")
  public void onSettled(SettlementMessage message) {
    orders.markPaid(message.getOrderId());
  }

  @RabbitListener(queues = "${shop.queues.reversed}")
  public void onReversed(SettlementMessage message) {
    if (payments.reverse(message.getPaymentId(), message.getOrderId())) {
      orders.refund(message.getOrderId());
    }
  }
}
