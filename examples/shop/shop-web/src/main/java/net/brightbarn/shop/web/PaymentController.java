package net.brightbarn.shop.web;

import net.brightbarn.shop.domain.Payment;
import net.brightbarn.shop.jdbc.PaymentDao;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/payments")
public class PaymentController extends BaseController<Payment, Long> {

  public PaymentController(PaymentDao payments) {
    super(payments);
  }
}
