package net.brightbarn.shop.jdbc;

import java.util.List;
import java.util.Optional;
import net.brightbarn.shop.domain.Payment;
import org.springframework.jdbc.core.BeanPropertyRowMapper;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.namedparam.BeanPropertySqlParameterSource;
import org.springframework.jdbc.core.simple.SimpleJdbcInsert;
import org.springframework.stereotype.Repository;

@Repository
public class PaymentDao implements Dao<Payment, Long> {

  private static final RowMapper<Payment> ROW = BeanPropertyRowMapper.newInstance(Payment.class);

  private final JdbcTemplate jdbc;
  private final SimpleJdbcInsert insert;

  public PaymentDao(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
    this.insert = new SimpleJdbcInsert(jdbc).withTableName("payments").usingGeneratedKeyColumns("id");
  }

  @Override
  public Optional<Payment> findById(Long id) {
    return jdbc.query("SELECT * FROM payments WHERE id = ?", ROW, id).stream().findFirst();
  }

  @Override
  public List<Payment> findAll() {
    return jdbc.query("SELECT * FROM payments ORDER BY id", ROW);
  }

  public List<Payment> findByOrder(Long orderId) {
    return jdbc.query("SELECT * FROM payments WHERE order_id = ? ORDER BY id", ROW, orderId);
  }

  public Payment insert(Payment payment) {
    payment.setId(insert.executeAndReturnKey(new BeanPropertySqlParameterSource(payment)).longValue());
    return payment;
  }

  public int updateStatus(Long id, String status) {
    return jdbc.update("UPDATE payments SET status = ? WHERE id = ?", status, id);
  }
}
