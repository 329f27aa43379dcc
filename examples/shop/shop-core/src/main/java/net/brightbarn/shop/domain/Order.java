package net.brightbarn.shop.domain;

import java.math.BigDecimal;
import java.time.LocalDateTime;

public class Order {

  private Long id;
  private Long customerId;
  private String status;
  private BigDecimal total;
  private String shippingAddress;
  private LocalDateTime placedAt;

  public Long getId() {
    return id;
  }

  public void setId(Long id) {
    this.id = id;
  }

  public Long getCustomerId() {
    return customerId;
  }

  public void setCustomerId(Long customerId) {
    this.customerId = customerId;
  }

  public String getStatus() {
    return status;
  }

  public void setStatus(String status) {
    this.status = status;
  }

  public BigDecimal getTotal() {
    return total;
  }

  public void setTotal(BigDecimal total) {
    this.total = total;
  }

  public String getShippingAddress() {
    return shippingAddress;
  }

  public void setShippingAddress(String shippingAddress) {
    this.shippingAddress = shippingAddress;
  }

  public LocalDateTime getPlacedAt() {
    return placedAt;
  }

  public void setPlacedAt(LocalDateTime placedAt) {
    this.placedAt = placedAt;
  }
}
