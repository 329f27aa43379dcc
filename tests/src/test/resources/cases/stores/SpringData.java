//// entities: Customer customer id []
//// entities: Invoice invoice id [customer]
//// stores: Billing.one READ invoice by-id
//// stores: Billing.mine READ invoice
//// stores: Billing.add WRITE invoice
//// stores: Billing.drop DELETE invoice by-id
//// stores: Billing.close WRITE invoice
//// stores: Billing.text READ invoice
package app;

import jakarta.persistence.*;
import java.util.List;
import org.springframework.data.jpa.repository.*;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;

@Entity
class Invoice {
  @Id Long id;
  @ManyToOne Customer customer;
  boolean closed;
}

@Entity
class Customer {
  @Id Long id;
}

interface Invoices extends JpaRepository<Invoice, Long> {
  List<Invoice> findByCustomer(Customer customer);

  @Modifying
  @Query("update Invoice i set i.closed = true")
  int closeAll();
}

@Service
class Billing {
  private final Invoices invoices;
  private final JdbcTemplate jdbc;

  Billing(Invoices invoices, JdbcTemplate jdbc) {
    this.invoices = invoices;
    this.jdbc = jdbc;
  }

  Invoice one(Long id) { return invoices.findById(id).orElseThrow(); }
  List<Invoice> mine(Customer c) { return invoices.findByCustomer(c); }
  void add(Invoice invoice) { invoices.save(invoice); }
  void drop(Long id) { invoices.deleteById(id); }
  void close() { invoices.closeAll(); }
  String text(Long id) {
    return jdbc.queryForObject("select text from invoice where id = ?", String.class, id);
  }
}
