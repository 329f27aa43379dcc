package net.brightbarn.shop.web;

import java.util.List;
import net.brightbarn.shop.domain.Customer;
import net.brightbarn.shop.domain.Order;
import net.brightbarn.shop.jdbc.CustomerDao;
import net.brightbarn.shop.jdbc.OrderDao;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseBody;

@Controller
@RequestMapping("/backoffice")
public class BackOfficeController {

  private final OrderDao orders;
  private final CustomerDao customers;

  public BackOfficeController(OrderDao orders, CustomerDao customers) {
    this.orders = orders;
    this.customers = customers;
  }

  @GetMapping("/orders")
  @ResponseBody
  public List<Order> orders() {
    return orders.findAll();
  }

  @GetMapping("/customers")
  @ResponseBody
  public List<Customer> customers() {
    return customers.findAll();
  }
}
