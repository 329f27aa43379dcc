package net.brightbarn.shop.jdbc;

import java.util.List;
import java.util.Optional;
import net.brightbarn.shop.domain.Customer;
import org.springframework.jdbc.core.BeanPropertyRowMapper;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Repository;

@Repository
public class CustomerDao implements Dao<Customer, Long> {

  private static final RowMapper<Customer> ROW = BeanPropertyRowMapper.newInstance(Customer.class);

  private final JdbcTemplate jdbc;

  public CustomerDao(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Optional<Customer> findById(Long id) {
    return jdbc.query("SELECT * FROM customers WHERE id = ?", ROW, id).stream().findFirst();
  }

  public Optional<Customer> findByUsername(String username) {
    return jdbc.query("SELECT * FROM customers WHERE username = ?", ROW, username).stream().findFirst();
  }

  @Override
  public List<Customer> findAll() {
    return jdbc.query("SELECT * FROM customers ORDER BY id", ROW);
  }

  public void update(Customer customer) {
    jdbc.update(
        "UPDATE customers SET full_name = ?, email = ?, phone = ?, address = ?, role = ?, credit_limit = ?"
            + " WHERE id = ?",
        customer.getFullName(),
        customer.getEmail(),
        customer.getPhone(),
        customer.getAddress(),
        customer.getRole(),
        customer.getCreditLimit(),
        customer.getId());
  }

  public void updateProfile(Long id, String email, String phone, String address) {
    jdbc.update(
        "UPDATE customers SET email = ?, phone = ?, address = ? WHERE id = ?", email, phone, address, id);
  }
}
