package net.brightbarn.shop.jdbc;

import java.util.List;
import java.util.Optional;
import net.brightbarn.shop.domain.Product;
import org.springframework.jdbc.core.BeanPropertyRowMapper;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Repository;

@Repository
public class ProductDao implements Dao<Product, Long> {

  private static final RowMapper<Product> ROW = BeanPropertyRowMapper.newInstance(Product.class);

  private final JdbcTemplate jdbc;

  public ProductDao(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Optional<Product> findById(Long id) {
    return jdbc.query("SELECT * FROM products WHERE id = ?", ROW, id).stream().findFirst();
  }

  @Override
  public List<Product> findAll() {
    return jdbc.query("SELECT * FROM products ORDER BY id", ROW);
  }

  public List<Product> findByName(String name) {
    String sql = "SELECT * FROM products WHERE name LIKE '%" + name + "%' ORDER BY name";
    return jdbc.query(sql, ROW);
  }

  public List<Product> findByCategory(String category) {
    String sql = "SELECT * FROM products" + " WHERE category LIKE ?" + " ORDER BY name";
    return jdbc.query(sql, ROW, "%" + category + "%");
  }

  public int addStock(Long id, int quantity) {
    return jdbc.update("UPDATE products SET stock = stock + ? WHERE id = ?", quantity, id);
  }
}
