package net.brightbarn.shop.web;

import java.util.List;
import net.brightbarn.shop.domain.Order;
import net.brightbarn.shop.jdbc.OrderDao;
import net.brightbarn.shop.service.OrderService;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/admin")
public class AdminController {

  private final OrderDao orders;
  private final OrderService orderService;

  public AdminController(OrderDao orders, OrderService orderService) {
    this.orders = orders;
    this.orderService = orderService;
  }

  @RequestMapping(value = "/orders", method = RequestMethod.GET)
  public List<Order> orders() {
    return orders.findAll();
  }

  @RequestMapping(value = "/orders/{id}/refund", method = RequestMethod.POST)
  @ResponseStatus(HttpStatus.NO_CONTENT)
  public void refund(@PathVariable Long id) {
    orderService.refund(id);
  }
}
