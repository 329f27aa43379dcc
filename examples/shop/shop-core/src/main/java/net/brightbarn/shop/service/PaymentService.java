package net.brightbarn.shop.service;

import net.brightbarn.shop.domain.Order;
import net.brightbarn.shop.domain.Payment;
import net.brightbarn.shop.jdbc.OrderDao;
import net.brightbarn.shop.jdbc.PaymentDao;
import net.brightbarn.shop.messaging.ShopEvents;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
public class PaymentService {

  private static final Logger LOG = LoggerFactory.getLogger(PaymentService.class);

  private final PaymentDao payments;
  private final OrderDao orders;
  private final ShopEvents events;

  public PaymentService(PaymentDao payments, OrderDao orders, ShopEvents events) {
    this.payments = payments;
    this.orders = orders;
    this.events = events;
  }

  public Payment payByCard(Order order, String cardHolder, String cardNumber) {
    Payment payment = new Payment();
    payment.setOrderId(order.getId());
    payment.setCardHolder(cardHolder);
    payment.setCardNumber(cardNumber);
    payment.setAmount(order.getTotal());
    payment.setStatus("CAPTURED");
    payments.insert(payment);
    orders.updateStatus(order.getId(), "PAID");
    LOG.info("captured {} from card {}", payment.getAmount(), payment.getCardNumber());
    events.paymentCaptured(payment);
    return payment;
  }

  public Payment payByInvoice(Order order, String cardHolder) {
    Payment payment = new Payment();
    payment.setOrderId(order.getId());
    payment.setCardHolder(cardHolder);
    payment.setAmount(order.getTotal());
    payment.setStatus("INVOICED");
    payments.insert(payment);
    LOG.info("invoiced {} as payment {}", payment.getAmount(), payment.getId());
    return payment;
  }

  public boolean reverse(Long paymentId, Long orderId) {
    return payments
        .findById(paymentId)
        .filter(payment -> payment.getOrderId().equals(orderId))
        .filter(payment -> "CAPTURED".equals(payment.getStatus()))
        .map(payment -> payments.updateStatus(payment.getId(), "REVERSED") == 1)
        .orElse(false);
  }
}
