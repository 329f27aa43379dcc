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

  @PostMapping("/purchases")
  public void buy(@RequestBody PurchaseRequest request) {
    Product product = products.findById(request.getProductId()).orElseThrow();
    Purchase purchase = new Purchase();
    purchase.setProductId(product.getId());
    purchase.setPrice(request.getPrice()); // expect: price-from-client
    purchases.save(purchase);
  }
}

@Entity
class Bill {
  @Id private Long id;
  private long total;
  private java.math.BigDecimal discount;
  private long shippingFee;
  private long costCents;
  private String note;
  private long subtotal;

  public Long getId() { return id; }
  public long getTotal() { return total; }
  public void setTotal(long total) { this.total = total; }
  public java.math.BigDecimal getDiscount() { return discount; }
  public void setDiscount(java.math.BigDecimal discount) { this.discount = discount; }
  public long getShippingFee() { return shippingFee; }
  public void setShippingFee(long shippingFee) { this.shippingFee = shippingFee; }
  public long getCostCents() { return costCents; }
  public void setCostCents(long costCents) { this.costCents = costCents; }
  public String getNote() { return note; }
  public void setNote(String note) { this.note = note; }
  public long getSubtotal() { return subtotal; }
  public void setSubtotal(long subtotal) { this.subtotal = subtotal; }
}

interface BillRepository extends JpaRepository<Bill, Long> {}

class BillRequest {
  private long total;
  private java.math.BigDecimal discount;
  private long shippingFee;
  private long costCents;
  private String note;
  private Long productId;
  private int count;

  public long getTotal() { return total; }
  public void setTotal(long total) { this.total = total; }
  public java.math.BigDecimal getDiscount() { return discount; }
  public void setDiscount(java.math.BigDecimal discount) { this.discount = discount; }
  public long getShippingFee() { return shippingFee; }
  public void setShippingFee(long shippingFee) { this.shippingFee = shippingFee; }
  public long getCostCents() { return costCents; }
  public void setCostCents(long costCents) { this.costCents = costCents; }
  public String getNote() { return note; }
  public void setNote(String note) { this.note = note; }
  public Long getProductId() { return productId; }
  public void setProductId(Long productId) { this.productId = productId; }
  public int getCount() { return count; }
  public void setCount(int count) { this.count = count; }
}

record Offer(long total, Long productId) {}

@org.springframework.stereotype.Service
class BillService {
  private final BillRepository bills;
  private final ProductRepository products;

  BillService(BillRepository bills, ProductRepository products) {
    this.bills = bills;
    this.products = products;
  }

  void make(BillRequest request) {
    Bill bill = new Bill();
    bill.setCostCents(request.getCostCents()); // expect: price-from-client
    bills.save(bill);
  }

  void makeSafe(BillRequest request) {
    Bill bill = new Bill();
    bill.setCostCents(products.findById(request.getProductId()).orElseThrow().getPrice()); // ok: price-from-client
    bills.save(bill);
  }
}

@RestController
class BillController {
  private final BillRepository bills;
  private final ProductRepository products;
  private final BillService service;

  BillController(BillRepository bills, ProductRepository products, BillService service) {
    this.bills = bills;
    this.products = products;
    this.service = service;
  }

  @PostMapping("/b/service")
  public void service(@RequestBody BillRequest request) {
    service.make(request);
  }

  @PostMapping("/b/service-safe")
  public void serviceSafe(@RequestBody BillRequest request) {
    service.makeSafe(request);
  }

  @PostMapping("/b/total")
  public void total(@RequestBody BillRequest request) {
    Bill bill = new Bill();
    bill.setTotal(request.getTotal()); // expect: price-from-client
    bills.save(bill);
  }

  @PostMapping("/b/total-safe")
  public void totalSafe(@RequestBody BillRequest request) {
    Product product = products.findById(request.getProductId()).orElseThrow();
    Bill bill = new Bill();
    bill.setTotal(product.getPrice() * request.getCount()); // ok: price-from-client
    bills.save(bill);
  }

  @PostMapping("/b/discount")
  public void discount(@RequestBody BillRequest request) {
    Bill bill = bills.findById(request.getProductId()).orElseThrow();
    bill.setDiscount(request.getDiscount()); // expect: price-from-client
    bills.save(bill);
  }

  @PostMapping("/b/discount-safe")
  public void discountSafe(@RequestBody BillRequest request) {
    Bill bill = bills.findById(request.getProductId()).orElseThrow();
    bill.setDiscount(java.math.BigDecimal.TEN); // ok: price-from-client
    bills.save(bill);
  }

  @PostMapping("/b/fee")
  public void fee(@RequestBody BillRequest request) {
    long fee = request.getShippingFee();
    Bill bill = new Bill();
    bill.setShippingFee(fee); // expect: price-from-client
    bills.save(bill);
  }

  @PostMapping("/b/fee-safe")
  public void feeSafe(@RequestBody BillRequest request) {
    String note = request.getNote();
    Bill bill = new Bill();
    bill.setNote(note); // ok: price-from-client
    bills.save(bill);
  }

  @PostMapping("/b/record")
  public void record(@RequestBody Offer offer) {
    Bill bill = new Bill();
    bill.setTotal(offer.total()); // expect: price-from-client
    bills.save(bill);
  }

  @PostMapping("/b/record-safe")
  public void recordSafe(@RequestBody Offer offer) {
    Bill bill = new Bill();
    bill.setTotal(products.findById(offer.productId()).map(Product::getPrice).orElseThrow()); // ok: price-from-client
    bills.save(bill);
  }

  @PostMapping("/b/checked")
  public void checked(@RequestBody BillRequest request) {
    if (request.getTotal() <= 0) {
      throw new IllegalArgumentException("nothing to pay");
    }
    Bill bill = new Bill();
    bill.setTotal(request.getTotal()); // expect: price-from-client
    bills.save(bill);
  }

  @PostMapping("/b/checked-safe")
  public void checkedSafe(@RequestBody BillRequest request) {
    Product product = products.findById(request.getProductId()).orElseThrow();
    long total = product.getPrice();
    Bill bill = new Bill();
    bill.setTotal(total); // ok: price-from-client
    bills.save(bill);
  }

  @PostMapping("/b/cast")
  public void cast(@RequestBody BillRequest request) {
    Bill bill = new Bill();
    bill.setTotal((long) request.getTotal()); // expect: price-from-client
    bills.save(bill);
  }

  @PostMapping("/b/cast-safe")
  public void castSafe(@RequestBody BillRequest request) {
    Bill bill = new Bill();
    bill.setSubtotal(request.getCount() * products.findById(request.getProductId()).orElseThrow().getPrice()); // ok: price-from-client
    bills.save(bill);
  }

  @PostMapping("/b/form")
  public void form(BillRequest request) {
    Bill bill = new Bill();
    bill.setCostCents(request.getCostCents()); // expect: price-from-client
    bills.save(bill);
  }

  @PostMapping("/b/form-safe")
  public void formSafe(BillRequest request) {
    request.setCostCents(products.findById(request.getProductId()).orElseThrow().getPrice());
    Bill bill = new Bill();
    bill.setCostCents(request.getCostCents()); // ok: price-from-client
    bills.save(bill);
  }

  @PostMapping("/b/parameter")
  public void parameter(@org.springframework.web.bind.annotation.RequestParam long total) {
    Bill bill = new Bill();
    bill.setTotal(total); // missing: price-from-client
    bills.save(bill);
  }

  @PostMapping("/b/parameter-safe")
  public void parameterSafe(@org.springframework.web.bind.annotation.RequestParam Long product) {
    long total = products.findById(product).orElseThrow().getPrice();
    Bill bill = new Bill();
    bill.setTotal(total); // ok: price-from-client
    bills.save(bill);
  }
}
