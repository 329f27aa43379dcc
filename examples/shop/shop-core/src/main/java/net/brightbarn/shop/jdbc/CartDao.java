package net.brightbarn.shop.jdbc;

import java.util.List;
import net.brightbarn.shop.domain.CartItem;
import org.springframework.jdbc.core.BeanPropertyRowMapper;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Repository;

@Repository
public class CartDao {

  private static final RowMapper<CartItem> ROW = BeanPropertyRowMapper.newInstance(CartItem.class);

  private final JdbcTemplate jdbc;

  public CartDao(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  public List<CartItem> findByCustomer(Long customerId) {
    return jdbc.query("SELECT * FROM cart_items WHERE customer_id = ? ORDER BY id", ROW, customerId);
  }

  public void add(CartItem item) {
    jdbc.update(
        "INSERT INTO cart_items (customer_id, product_id, quantity, unit_price) VALUES (?, ?, ?, ?)",
        item.getCustomerId(),
        item.getProductId(),
        item.getQuantity(),
        item.getUnitPrice());
  }

  public void clear(Long customerId) {
    jdbc.update("DELETE FROM cart_items WHERE customer_id = ?", customerId);
  }
}
