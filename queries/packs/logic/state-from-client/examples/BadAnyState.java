package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@SpringBootApplication
class App {
  public static void main(String[] args) {
    SpringApplication.run(App.class, args);
  }
}

@Configuration
@EnableWebSecurity
class Security {
  @Bean
  SecurityFilterChain chain(HttpSecurity http) throws Exception {
    http.authorizeHttpRequests(requests -> requests.anyRequest().authenticated());
    return http.build();
  }
}

@Entity
class Purchase {
  @Id private Long id;
  private long price;
  private String status;
  private Long productId;

  public Long getId() { return id; }
  public long getPrice() { return price; }
  public void setPrice(long price) { this.price = price; }
  public String getStatus() { return status; }
  public void setStatus(String status) { this.status = status; }
  public Long getProductId() { return productId; }
  public void setProductId(Long productId) { this.productId = productId; }
}

interface PurchaseRepository extends JpaRepository<Purchase, Long> {}

@Entity
class Product {
  @Id private Long id;
  private long price;
  private String name;

  public Long getId() { return id; }
  public long getPrice() { return price; }
  public void setPrice(long price) { this.price = price; }
  public String getName() { return name; }
  public void setName(String name) { this.name = name; }
}

interface ProductRepository extends JpaRepository<Product, Long> {}

class PurchaseRequest {
  private long price;
  private String status;
  private Long productId;

  public long getPrice() { return price; }
  public void setPrice(long price) { this.price = price; }
  public String getStatus() { return status; }
  public void setStatus(String status) { this.status = status; }
  public Long getProductId() { return productId; }
  public void setProductId(Long productId) { this.productId = productId; }
}

@RestController
class PurchaseController {
  private final PurchaseRepository purchases;
  private final ProductRepository products;

  PurchaseController(PurchaseRepository purchases, ProductRepository products) {
    this.purchases = purchases;
    this.products = products;
  }

  @PutMapping("/purchases/{id}")
  public void change(@PathVariable Long id, @RequestBody PurchaseRequest request) {
    Purchase purchase = purchases.findById(id).orElseThrow();
    purchase.setStatus(request.getStatus()); // expect: state-from-client
    purchases.save(purchase);
  }
}

enum Stage { OPEN, PAID, SHIPPED }

@Entity
class Parcel {
  @Id private Long id;
  private Stage stage;
  private String phase;
  private boolean approved;
  private boolean paid;
  private String paymentStatus;
  private boolean shipped;
  private String note;
  private boolean verified;

  public Long getId() { return id; }
  public Stage getStage() { return stage; }
  public void setStage(Stage stage) { this.stage = stage; }
  public String getPhase() { return phase; }
  public void setPhase(String phase) { this.phase = phase; }
  public boolean isApproved() { return approved; }
  public void setApproved(boolean approved) { this.approved = approved; }
  public boolean isPaid() { return paid; }
  public void setPaid(boolean paid) { this.paid = paid; }
  public String getPaymentStatus() { return paymentStatus; }
  public void setPaymentStatus(String paymentStatus) { this.paymentStatus = paymentStatus; }
  public boolean isShipped() { return shipped; }
  public void setShipped(boolean shipped) { this.shipped = shipped; }
  public String getNote() { return note; }
  public void setNote(String note) { this.note = note; }
  public boolean isVerified() { return verified; }
  public void setVerified(boolean verified) { this.verified = verified; }
}

interface ParcelRepository extends JpaRepository<Parcel, Long> {}

@Entity
class ParcelHistory {
  @Id private Long id;
  private String phase;

  public String getPhase() { return phase; }
  public void setPhase(String phase) { this.phase = phase; }
}

interface ParcelHistoryRepository extends JpaRepository<ParcelHistory, Long> {}

class ParcelChange {
  private Stage stage;
  private String phase;
  private boolean approved;
  private boolean paid;
  private String paymentStatus;
  private boolean shipped;
  private String note;
  private boolean verified;

  public Stage getStage() { return stage; }
  public void setStage(Stage stage) { this.stage = stage; }
  public String getPhase() { return phase; }
  public void setPhase(String phase) { this.phase = phase; }
  public boolean isApproved() { return approved; }
  public void setApproved(boolean approved) { this.approved = approved; }
  public boolean isPaid() { return paid; }
  public void setPaid(boolean paid) { this.paid = paid; }
  public String getPaymentStatus() { return paymentStatus; }
  public void setPaymentStatus(String paymentStatus) { this.paymentStatus = paymentStatus; }
  public boolean isShipped() { return shipped; }
  public void setShipped(boolean shipped) { this.shipped = shipped; }
  public String getNote() { return note; }
  public void setNote(String note) { this.note = note; }
  public boolean isVerified() { return verified; }
  public void setVerified(boolean verified) { this.verified = verified; }
}

record PhaseChange(String phase) {}

@RestController
class ParcelController {
  private final ParcelRepository parcels;
  private final ParcelHistoryRepository histories;

  ParcelController(ParcelRepository parcels, ParcelHistoryRepository histories) {
    this.parcels = parcels;
    this.histories = histories;
  }

  @PutMapping("/c/{id}/stage")
  public void stage(@PathVariable Long id, @RequestBody ParcelChange change) {
    Parcel parcel = parcels.findById(id).orElseThrow();
    parcel.setStage(change.getStage()); // expect: state-from-client
    parcels.save(parcel);
  }

  @PutMapping("/c/{id}/stage-safe")
  public void stageSafe(@PathVariable Long id, @RequestBody ParcelChange change) {
    Parcel parcel = parcels.findById(id).orElseThrow();
    if (parcel.getStage() != Stage.OPEN || change.getStage() != Stage.PAID) {
      throw new IllegalStateException("not now");
    }
    parcel.setStage(change.getStage()); // ok: state-from-client
    parcels.save(parcel);
  }

  @PutMapping("/c/{id}/phase")
  public void phase(@PathVariable Long id, @RequestBody PhaseChange change) {
    Parcel parcel = parcels.findById(id).orElseThrow();
    parcel.setPhase(change.phase()); // expect: state-from-client
    parcels.save(parcel);
  }

  @PutMapping("/c/{id}/phase-safe")
  public void phaseSafe(@PathVariable Long id, @RequestBody PhaseChange change) {
    ParcelHistory history = new ParcelHistory();
    history.setPhase(change.phase()); // ok: state-from-client
    histories.save(history);
  }

  @PutMapping("/c/{id}/approved")
  public void approved(@PathVariable Long id, @RequestBody ParcelChange change) {
    Parcel parcel = parcels.findById(id).orElseThrow();
    boolean approved = change.isApproved();
    parcel.setApproved(approved); // expect: state-from-client
    parcels.save(parcel);
  }

  @PutMapping("/c/{id}/approved-safe")
  public void approvedSafe(@PathVariable Long id, @RequestBody ParcelChange change) {
    Parcel parcel = parcels.findById(id).orElseThrow();
    parcel.setApproved(false); // ok: state-from-client
    parcel.setNote(change.getNote());
    parcels.save(parcel);
  }

  @PutMapping("/c/{id}/paid")
  public void paid(@PathVariable Long id, @RequestBody ParcelChange change) {
    Parcel parcel = parcels.findById(id).orElseThrow();
    parcel.setPaid(change.isPaid()); // expect: state-from-client
    parcels.save(parcel);
  }

  @PutMapping("/c/{id}/paid-safe")
  public void paidSafe(@PathVariable Long id, @RequestBody ParcelChange change) {
    Parcel parcel = parcels.findById(id).orElseThrow();
    parcel.setPaid(parcel.isVerified() && parcel.isShipped()); // ok: state-from-client
    parcels.save(parcel);
  }

  @PutMapping("/c/{id}/payment")
  public void payment(@PathVariable Long id, ParcelChange change) {
    Parcel parcel = parcels.findById(id).orElseThrow();
    parcel.setPaymentStatus(change.getPaymentStatus()); // expect: state-from-client
    parcels.save(parcel);
  }

  @PutMapping("/c/{id}/payment-safe")
  public void paymentSafe(@PathVariable Long id, ParcelChange change) {
    Parcel parcel = parcels.findById(id).orElseThrow();
    switch (change.getPaymentStatus()) {
      case "CANCELLED":
        parcel.setPaymentStatus(change.getPaymentStatus()); // ok: state-from-client
        break;
      default:
        throw new IllegalStateException("not now");
    }
    parcels.save(parcel);
  }

  @PutMapping("/c/{id}/shipped")
  public void shipped(@PathVariable Long id, @RequestBody ParcelChange change) {
    parcels.findById(id).ifPresent(parcel -> {
      parcel.setShipped(change.isShipped()); // expect: state-from-client
      parcels.save(parcel);
    });
  }

  @PutMapping("/c/{id}/shipped-safe")
  public void shippedSafe(@PathVariable Long id, @RequestBody ParcelChange change) {
    parcels.findById(id).ifPresent(parcel -> {
      parcel.setShipped(parcel.isPaid()); // ok: state-from-client
      parcels.save(parcel);
    });
  }

  @PutMapping("/c/{id}/verified")
  public void verified(@PathVariable Long id, @RequestBody ParcelChange change) {
    Parcel parcel = parcels.findById(id).orElseThrow();
    copy(change, parcel);
    parcels.save(parcel);
  }

  private void copy(ParcelChange change, Parcel parcel) {
    parcel.setVerified(change.isVerified()); // expect: state-from-client
  }

  @PutMapping("/c/{id}/verified-safe")
  public void verifiedSafe(@PathVariable Long id, @RequestBody ParcelChange change) {
    Parcel parcel = parcels.findById(id).orElseThrow();
    copyNote(change, parcel);
    parcels.save(parcel);
  }

  private void copyNote(ParcelChange change, Parcel parcel) {
    parcel.setNote(change.getNote()); // ok: state-from-client
  }

  @org.springframework.web.bind.annotation.PostMapping("/c/new")
  public void made(@RequestBody ParcelChange change) {
    Parcel parcel = new Parcel();
    parcel.setPhase(change.getPhase()); // expect: state-from-client
    parcels.save(parcel);
  }

  @org.springframework.web.bind.annotation.PostMapping("/c/new-safe")
  public void madeSafe(@RequestBody ParcelChange change) {
    Parcel parcel = new Parcel();
    parcel.setStage(Stage.OPEN); // ok: state-from-client
    parcels.save(parcel);
  }

  @PutMapping("/c/{id}/parameter")
  public void parameter(@PathVariable Long id, @org.springframework.web.bind.annotation.RequestParam String phase) {
    Parcel parcel = parcels.findById(id).orElseThrow();
    parcel.setPhase(phase); // missing: state-from-client
    parcels.save(parcel);
  }

  @PutMapping("/c/{id}/parameter-safe")
  public void parameterSafe(@PathVariable Long id, @org.springframework.web.bind.annotation.RequestParam String note) {
    Parcel parcel = parcels.findById(id).orElseThrow();
    parcel.setNote(note); // ok: state-from-client
    parcels.save(parcel);
  }
}
