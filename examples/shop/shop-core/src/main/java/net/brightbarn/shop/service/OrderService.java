package net.brightbarn.shop.service;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import net.brightbarn.shop.domain.CartItem;
import net.brightbarn.shop.domain.Customer;
import net.brightbarn.shop.domain.Order;
import net.brightbarn.shop.jdbc.CartDao;
import net.brightbarn.shop.jdbc.CustomerDao;
import net.brightbarn.shop.jdbc.OrderDao;
import net.brightbarn.shop.messaging.ShopEvents;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
public class OrderService {

  private final OrderDao orders;
  private final CartDao carts;
  private final CustomerDao customers;
  private final ShopEvents events;

  public OrderService(OrderDao orders, CartDao carts, CustomerDao customers, ShopEvents events) {
    this.orders = orders;
    this.carts = carts;
    this.customers = customers;
    this.events = events;
  }

  public Order place(Long customerId) {
    Customer customer =
        customers.findById(customerId).orElseThrow(() -> new NoSuchEntryException("customer"));
    List<CartItem> items = carts.findByCustomer(customerId);
    BigDecimal total =
        items.stream()
            .map(item -> item.getUnitPrice().multiply(BigDecimal.valueOf(item.getQuantity())))
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    Order order = new Order();
    order.setCustomerId(customerId);
    order.setStatus("PLACED");
    order.setTotal(total);
    order.setShippingAddress(customer.getAddress());
    order.setPlacedAt(LocalDateTime.now());
    orders.insert(order);
    carts.clear(customerId);
    events.orderPlaced(order.getId(), order.getTotal());
    return order;
  }

  public void ship(Long id) {
    changeStatus(id, "SHIPPED");
  }

  public void markPaid(Long id) {
    changeStatus(id, "PAID");
  }

  public void refund(Long id) {
    changeStatus(id, "REFUNDED");
  }

  public void delete(Long id) {
    if (orders.delete(id) == 0) {
      throw new NoSuchEntryException("order");
    }
  }

  private void changeStatus(Long id, String status) {
    if (orders.updateStatus(id, status) == 0) {
      throw new NoSuchEntryException("order");
    }
  }
}
