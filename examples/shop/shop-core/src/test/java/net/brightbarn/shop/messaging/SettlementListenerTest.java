package net.brightbarn.shop.messaging;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import net.brightbarn.shop.service.OrderService;
import net.brightbarn.shop.service.PaymentService;
import org.junit.jupiter.api.Test;

class SettlementListenerTest {

  private final OrderService orders = mock(OrderService.class);
  private final PaymentService payments = mock(PaymentService.class);
  private final SettlementListener listener = new SettlementListener(orders, payments);

  @Test
  void refundsWhenThePaymentCouldBeReversed() {
    when(payments.reverse(8L, 3L)).thenReturn(true);
    listener.onReversed(message());
    verify(orders).refund(3L);
  }

  @Test
  void leavesTheOrderAloneOtherwise() {
    listener.onReversed(message());
    verify(orders, never()).refund(3L);
  }

  private static SettlementMessage message() {
    SettlementMessage message = new SettlementMessage();
    message.setOrderId(3L);
    message.setPaymentId(8L);
    return message;
  }
}
