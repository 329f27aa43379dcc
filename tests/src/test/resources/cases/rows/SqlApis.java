//// stores: Reports.client READ invoice
//// stores: Reports.statement READ invoice
//// stores: Reports.prepared WRITE invoice
//// stores: Reports.find READ invoice by-id
//// stores: Reports.persist WRITE invoice
//// stores: Reports.remove DELETE invoice
//// stores: Reports.query READ invoice
package app;

import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

@Entity
class Invoice {
  @Id Long id;
  @Version int version;
}

@Service
class Reports {
  private JdbcClient client;
  private EntityManager entities;

  void client() { client.sql("select * from invoice").query(); }
  void statement(Statement statement) throws SQLException { statement.executeQuery("select id from invoice"); }
  void prepared(Connection connection) throws SQLException { connection.prepareStatement("insert into invoice values (?)"); }
  Invoice find(Long id) { return entities.find(Invoice.class, id); }
  void persist(Invoice invoice) { entities.persist(invoice); }
  void remove(Invoice invoice) { entities.remove(invoice); }
  void query() { entities.createQuery("select i from Invoice i").getResultList(); }
}
