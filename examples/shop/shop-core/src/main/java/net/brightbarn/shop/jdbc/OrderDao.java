package net.brightbarn.shop.jdbc;

import java.sql.Timestamp;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.brightbarn.shop.domain.Order;
import org.springframework.jdbc.core.BeanPropertyRowMapper;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.SimpleJdbcInsert;
import org.springframework.stereotype.Repository;

@Repository
public class OrderDao implements Dao<Order, Long> {

  private static final RowMapper<Order> ROW = BeanPropertyRowMapper.newInstance(Order.class);

  private final NamedParameterJdbcTemplate jdbc;
  private final SimpleJdbcInsert insert;

  public OrderDao(NamedParameterJdbcTemplate jdbc) {
    this.jdbc = jdbc;
    this.insert =
        new SimpleJdbcInsert(jdbc.getJdbcTemplate()).withTableName("orders").usingGeneratedKeyColumns("id");
  }

  @Override
  public Optional<Order> findById(Long id) {
    return jdbc.query("SELECT * FROM orders WHERE id = :id", Map.of("id", id), ROW).stream().findFirst();
  }

  @Override
  public List<Order> findAll() {
    return jdbc.query("SELECT * FROM orders ORDER BY id", ROW);
  }

  public List<Order> findByCustomer(Long customerId) {
    return jdbc.query(
        "SELECT * FROM orders WHERE customer_id = :customer ORDER BY id", Map.of("customer", customerId), ROW);
  }

  public Optional<Order> findByIdAndCustomer(Long id, Long customerId) {
    return jdbc
        .query(
            "SELECT * FROM orders WHERE id = :id AND customer_id = :customer",
            Map.of("id", id, "customer", customerId),
            ROW)
        .stream()
        .findFirst();
  }

  public Order insert(Order order) {
    Map<String, Object> row = new HashMap<>();
    row.put("customer_id", order.getCustomerId());
    row.put("status", order.getStatus());
    row.put("total", order.getTotal());
    row.put("shipping_address", order.getShippingAddress());
    row.put("placed_at", Timestamp.valueOf(order.getPlacedAt()));
    order.setId(insert.executeAndReturnKey(row).longValue());
    return order;
  }

  public int updateStatus(Long id, String status) {
    return jdbc.update(
        "UPDATE orders SET status = :status WHERE id = :id", Map.of("id", id, "status", status));
  }

  public int delete(Long id) {
    jdbc.update("DELETE FROM payments WHERE order_id = :id", Map.of("id", id));
    return jdbc.update("DELETE FROM orders WHERE id = :id", Map.of("id", id));
  }
}
