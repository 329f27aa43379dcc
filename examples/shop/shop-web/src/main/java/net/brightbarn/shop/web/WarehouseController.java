package net.brightbarn.shop.web;

import net.brightbarn.shop.jdbc.ProductDao;
import net.brightbarn.shop.service.OrderService;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.annotation.Secured;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/warehouse")
public class WarehouseController {

  private final OrderService orders;
  private final ProductDao products;

  public WarehouseController(OrderService orders, ProductDao products) {
    this.orders = orders;
    this.products = products;
  }

  @PostMapping("/orders/{id}/ship")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  public void ship(@PathVariable Long id) {
    orders.ship(id);
  }

  @DeleteMapping("/orders/{id}")
  @Secured("ROLE_ADMIN")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  public void delete(@PathVariable Long id) {
    orders.delete(id);
  }

  @PostMapping("/products/{id}/stock")
  @PreAuthorize("hasRole('ADMIN')")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  public void correctStock(@PathVariable Long id, @RequestParam int quantity) {
    products.addStock(id, quantity);
  }
}
