package net.brightbarn.shop.web;

import java.security.Principal;
import java.util.List;
import javax.validation.Valid;
import net.brightbarn.shop.config.Accounts;
import net.brightbarn.shop.domain.Order;
import net.brightbarn.shop.domain.Payment;
import net.brightbarn.shop.jdbc.OrderDao;
import net.brightbarn.shop.jdbc.PaymentDao;
import net.brightbarn.shop.service.NoSuchEntryException;
import net.brightbarn.shop.service.OrderService;
import net.brightbarn.shop.service.PaymentService;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/orders")
public class OrderController extends BaseController<Order, Long> {

  private final OrderDao orders;
  private final PaymentDao payments;
  private final OrderService orderService;
  private final PaymentService paymentService;
  private final Accounts accounts;

  public OrderController(
      OrderDao orders,
      PaymentDao payments,
      OrderService orderService,
      PaymentService paymentService,
      Accounts accounts) {
    super(orders);
    this.orders = orders;
    this.payments = payments;
    this.orderService = orderService;
    this.paymentService = paymentService;
    this.accounts = accounts;
  }

  @GetMapping
  public List<Order> mine(Principal principal) {
    return orders.findByCustomer(accounts.customerId(principal));
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  public Order place(Principal principal) {
    return orderService.place(accounts.customerId(principal));
  }

  @GetMapping("/{id}/payments")
  public List<Payment> payments(@PathVariable Long id, Principal principal) {
    return payments.findByOrder(own(id, principal).getId());
  }

  @PostMapping("/{id}/card-payments")
  @ResponseStatus(HttpStatus.CREATED)
  public Payment payByCard(
      @PathVariable Long id, @Valid @RequestBody CardForm card, Principal principal) {
    return paymentService.payByCard(own(id, principal), card.getHolder(), card.getNumber());
  }

  @PostMapping("/{id}/invoice-payments")
  @ResponseStatus(HttpStatus.CREATED)
  public Payment payByInvoice(@PathVariable Long id, Principal principal) {
    return paymentService.payByInvoice(own(id, principal), principal.getName());
  }

  private Order own(Long id, Principal principal) {
    return orders
        .findByIdAndCustomer(id, accounts.customerId(principal))
        .orElseThrow(() -> new NoSuchEntryException("order"));
  }
}
